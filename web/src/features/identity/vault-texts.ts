import { dictionary } from '../../kernel/language.js';
import type { ChangeKind, ChangeState, ComparedField } from './vault-queries.js';

interface KindTexts {
  readonly name: string;
  readonly lead: string;
}

interface VaultTexts {
  readonly title: string;
  readonly lead: string;
  readonly rule: string;
  readonly act: string;
  readonly none: string;
  readonly noneLead: string;
  readonly open: string;
  readonly decided: string;
  readonly kinds: Readonly<Record<ChangeKind, KindTexts>>;
  readonly states: Readonly<Record<ChangeState, string>>;
  readonly number: string;
  readonly numberHint: string;
  readonly keptNumber: string;
  readonly otherNumber: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonShort: string;
  readonly needsNumber: string;
  readonly changes: string;
  readonly changesHint: string;
  readonly needsChanges: string;
  readonly submit: string;
  readonly proposed: string;
  readonly proposedBy: string;
  readonly decidedBy: string;
  readonly decisionReason: string;
  readonly about: string;
  readonly data: string;
  readonly dataLead: string;
  readonly agreeLead: string;
  readonly show: string;
  readonly hide: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly agree: string;
  readonly agreements: Readonly<Record<NonNullable<ComparedField['agreement']>, string>>;
  readonly approve: string;
  readonly approveText: Readonly<Record<ChangeKind, string>>;
  readonly reject: string;
  readonly rejectText: string;
  readonly withdraw: string;
  readonly steps: Readonly<Record<'approve' | 'reject' | 'withdraw', string>>;
  readonly ownProposal: string;
  readonly unknown: string;
  readonly certificates: string;
  readonly certificate: string;
  readonly certificateLead: string;
  readonly print: string;
  readonly back: string;
  readonly requested: string;
  readonly approved: string;
  readonly keyId: string;
  readonly fingerprint: string;
  readonly originals: string;
  readonly hash: string;
}

export const vaultTexts = dictionary<VaultTexts>(
  {
    title: 'Kluisbeheer',
    lead: 'Registraties verbeteren, samenvoegen, splitsen en wissen. De een stelt voor, een ander beslist.',
    rule: 'Elk voorstel en elk besluit staat in het logboek. Partijen zien niet dat twee kindnummers bij elkaar horen.',
    act: 'Wat wilt u voorstellen?',
    none: 'Geen voorstellen',
    noneLead: 'Een voorstel van u of van een andere gegevensbeheerder verschijnt hier.',
    open: 'Te beslissen',
    decided: 'Afgehandeld',
    kinds: {
      CORRECTION: {
        name: 'Gegevens verbeteren',
        lead: 'Wat er stond blijft verzegeld bewaard en wordt nooit meer getoond. Teksten worden ook op de oude gegevens nagekeken.',
      },
      MERGE: {
        name: 'Dubbele registratie samenvoegen',
        lead: 'Twee kindnummers blijken van één kind. Beide nummers blijven bestaan; zaken houden hun eigen nummer.',
      },
      SPLIT: {
        name: 'Registratie splitsen',
        lead: 'Een kindnummer blijkt van een ander kind dan de nummers waar het bij hoort.',
      },
      ERASURE: {
        name: 'Identiteit wissen',
        lead: 'De sleutel wordt vernietigd. Daarna kan niemand meer lezen wie het kind is, ook niet in de originele stukken. Dit kan niet ongedaan worden gemaakt.',
      },
    },
    states: {
      PROPOSED: 'voorgesteld',
      APPROVED: 'goedgekeurd',
      REJECTED: 'afgewezen',
      WITHDRAWN: 'ingetrokken',
      VOID: 'vervallen door wissen',
    },
    number: 'Kindnummer',
    numberHint: 'Bijvoorbeeld KN-7F3K-9QWD-H. Spaties en kleine letters mogen.',
    keptNumber: 'Kindnummer van de registratie die blijft',
    otherNumber: 'Kindnummer van de registratie die erbij komt',
    reason: 'Reden',
    reasonHint: 'Minstens 20 tekens, zonder namen en zonder kindnummers.',
    reasonShort: 'De reden is nog te kort.',
    needsNumber: 'Vul eerst het kindnummer in.',
    changes: 'Nieuwe gegevens',
    changesHint:
      'Vul alleen in wat anders moet. Wat leeg blijft, verandert niet. Een adres of een lijst die u invult, komt in de plaats van wat er staat: vul die dus helemaal in.',
    needsChanges: 'Vul eerst in wat anders moet.',
    submit: 'Voorstel doen',
    proposed: 'Het voorstel is gedaan. Een andere gegevensbeheerder beslist.',
    proposedBy: 'Voorgesteld door',
    decidedBy: 'Beslist door',
    decisionReason: 'Reden van afwijzing',
    about: 'Over',
    data: 'Gegevens',
    dataLead: 'Bekijken vraagt uw tweede factor en komt in het logboek als opvraging.',
    agreeLead: 'U ziet alleen per gegeven of de twee registraties hetzelfde zeggen.',
    show: 'Gegevens tonen',
    hide: 'Gegevens verbergen',
    field: 'Gegeven',
    before: 'Nu',
    after: 'Voorgesteld',
    agree: 'Vergelijking',
    agreements: { SAME: 'gelijk', DIFFERENT: 'verschillend', UNKNOWN: 'niet te vergelijken' },
    approve: 'Goedkeuren',
    approveText: {
      CORRECTION:
        'De gegevens in de kluis worden vervangen. Verstrekte stukken worden opnieuw nagekeken.',
      MERGE: 'De twee registraties worden één kind. Beide nummers blijven gelden.',
      SPLIT: 'Het kindnummer krijgt een eigen registratie.',
      ERASURE: 'De sleutel wordt nu vernietigd. Dit kan niemand ongedaan maken.',
    },
    reject: 'Afwijzen',
    rejectText: 'Er verandert niets. De reden staat bij het voorstel.',
    withdraw: 'Voorstel intrekken',
    steps: {
      approve: 'Het voorstel is goedgekeurd en uitgevoerd.',
      reject: 'Het voorstel is afgewezen.',
      withdraw: 'Het voorstel is ingetrokken.',
    },
    ownProposal: 'U hebt dit zelf voorgesteld. Een andere gegevensbeheerder beslist.',
    unknown: 'niet bekend',
    certificates: 'Bewijs van wissen',
    certificate: 'Bewijs van wissen',
    certificateLead: 'Dit bewijs bevat geen persoonsgegevens van het kind.',
    print: 'Afdrukken',
    back: 'Naar kluisbeheer',
    requested: 'Gevraagd',
    approved: 'Goedgekeurd en uitgevoerd',
    keyId: 'Sleutel waaronder de vernietigde sleutel lag',
    fingerprint: 'Vingerafdruk van de vernietigde sleutel',
    originals: 'Originele stukken die mee zijn gewist',
    hash: 'Controlegetal van dit bewijs (SHA-256)',
  },
  {
    title: 'Vault stewardship',
    lead: 'Correcting, merging, splitting and erasing registrations. One proposes, somebody else decides.',
    rule: 'Every proposal and decision is in the log. Parties do not see that two child numbers belong together.',
    act: 'What do you want to propose?',
    none: 'No proposals',
    noneLead: 'A proposal of yours or of another data steward appears here.',
    open: 'To decide',
    decided: 'Done',
    kinds: {
      CORRECTION: {
        name: 'Correct data',
        lead: 'What stood there is kept sealed and never shown again. Texts are still screened for it.',
      },
      MERGE: {
        name: 'Merge a double registration',
        lead: 'Two child numbers turn out to be one child. Both numbers remain; cases keep their own.',
      },
      SPLIT: {
        name: 'Split a registration',
        lead: 'A child number turns out to be of another child than the numbers it is tied to.',
      },
      ERASURE: {
        name: 'Erase an identity',
        lead: 'The key is destroyed. After that nobody can read who the child is, nor the original documents. This cannot be undone.',
      },
    },
    states: {
      PROPOSED: 'proposed',
      APPROVED: 'approved',
      REJECTED: 'rejected',
      WITHDRAWN: 'withdrawn',
      VOID: 'void after erasure',
    },
    number: 'Child number',
    numberHint: 'For example KN-7F3K-9QWD-H. Spaces and lower case are fine.',
    keptNumber: 'Child number of the registration that stays',
    otherNumber: 'Child number of the registration that joins it',
    reason: 'Reason',
    reasonHint: 'At least 20 characters, without names and without child numbers.',
    reasonShort: 'The reason is too short.',
    needsNumber: 'First fill in the child number.',
    changes: 'New data',
    changesHint:
      'Fill in only what must change. What stays empty does not change. An address or a list you fill in takes the place of what is there: give all of it.',
    needsChanges: 'First fill in what must change.',
    submit: 'Propose',
    proposed: 'Proposed. Another data steward decides.',
    proposedBy: 'Proposed by',
    decidedBy: 'Decided by',
    decisionReason: 'Reason of rejection',
    about: 'About',
    data: 'Data',
    dataLead: 'Looking asks your second factor and is logged as a look-up.',
    agreeLead: 'You only see per item whether the two registrations say the same.',
    show: 'Show data',
    hide: 'Hide data',
    field: 'Item',
    before: 'Now',
    after: 'Proposed',
    agree: 'Comparison',
    agreements: { SAME: 'same', DIFFERENT: 'different', UNKNOWN: 'cannot be compared' },
    approve: 'Approve',
    approveText: {
      CORRECTION: 'The data in the vault are replaced. Served documents are screened again.',
      MERGE: 'The two registrations become one child. Both numbers stay valid.',
      SPLIT: 'The child number gets a registration of its own.',
      ERASURE: 'The key is destroyed now. Nobody can undo this.',
    },
    reject: 'Reject',
    rejectText: 'Nothing changes. The reason stands with the proposal.',
    withdraw: 'Withdraw proposal',
    steps: {
      approve: 'The proposal is approved and carried out.',
      reject: 'The proposal is rejected.',
      withdraw: 'The proposal is withdrawn.',
    },
    ownProposal: 'You proposed this yourself. Another data steward decides.',
    unknown: 'not known',
    certificates: 'Certificate of erasure',
    certificate: 'Certificate of erasure',
    certificateLead: 'This certificate holds no personal data of the child.',
    print: 'Print',
    back: 'To vault stewardship',
    requested: 'Requested',
    approved: 'Approved and carried out',
    keyId: 'Key under which the destroyed key lay',
    fingerprint: 'Fingerprint of the destroyed key',
    originals: 'Original documents that were erased with it',
    hash: 'Checksum of this certificate (SHA-256)',
  },
);
