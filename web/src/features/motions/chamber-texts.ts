import { dictionary } from '../../kernel/language.js';

interface ChamberTexts {
  readonly childVersion: string;
  readonly childVersionNote: string;
  readonly childText: string;
  readonly childTextHint: string;
  readonly explainer: string;
  readonly title: string;
  readonly lead: string;
  readonly panel: string;
  readonly panelHint: string;
  readonly save: string;
  readonly saved: string;
  readonly sign: string;
  readonly signed: string;
  readonly signHint: string;
  readonly hasSigned: string;
  readonly notSigned: string;
  readonly by: (name: string) => string;
  readonly changed: string;
  readonly earlier: string;
  readonly comparable: string;
  readonly comparableLead: string;
  readonly comparableNone: string;
  readonly columns: {
    readonly outcome: string;
    readonly age: string;
    readonly grounds: string;
    readonly counted: string;
  };
  readonly signedBy: string;
  readonly served: string;
  readonly order: string;
}

export const chamberTexts = dictionary<ChamberTexts>(
  {
    childVersion: 'Voor het kind',
    childVersionNote: 'De verdediging leest deze tekst niet.',
    childText: 'De beslissing in woorden die het kind begrijpt',
    childTextHint: 'Korte zinnen, “je”, wie wat doet. Geen namen en niets dat meer belooft.',
    explainer: 'Wie het uitlegt',
    title: 'In raadkamer',
    lead: 'Alleen de rechters en griffiers van deze zaak zien het concept.',
    panel: 'Rechters die ondertekenen',
    panelHint:
      'Eén, drie of vijf. Met de laatste handtekening is de beslissing gegeven en betekend.',
    save: 'Concept bewaren',
    saved: 'Het concept is bewaard. Handtekeningen onder een eerdere tekst vervallen.',
    sign: 'Ondertekenen',
    signed: 'Uw handtekening is gezet.',
    signHint: 'U tekent de tekst zoals die nu is bewaard. Er wordt om uw tweede factor gevraagd.',
    hasSigned: 'getekend',
    notSigned: 'nog niet getekend',
    by: (name) => `Laatst bewaard door ${name},`,
    changed: 'Bewaar eerst uw wijzigingen.',
    earlier:
      'U besliste eerder in deze zaak op een verzoek. Bezie of u nu kunt oordelen (te verifiëren: art. 268 Sv).',
    comparable: 'Vergelijkbare beslissingen',
    comparableLead:
      'Beslissingen in dezelfde fase in andere zaken, als getelde feiten. Niets leidt terug naar een zaak of kind.',
    comparableNone: 'Er zijn nog geen vergelijkbare beslissingen.',
    columns: {
      outcome: 'Beslissing',
      age: 'Leeftijd',
      grounds: 'Gronden en compensatie',
      counted: 'Aantal',
    },
    signedBy: 'Ondertekend door',
    served: 'Betekend aan',
    order: 'Beschikking',
  },
  {
    childVersion: 'For the child',
    childVersionNote: 'The defence does not read this text.',
    childText: 'The decision in words the child understands',
    childTextHint: 'Short sentences, who does what. No names and nothing that promises more.',
    explainer: 'Who explains it',
    title: 'In chambers',
    lead: 'Only the judges and clerks of this case see the draft.',
    panel: 'Judges who sign',
    panelHint: 'One, three or five. With the last signature the decision is given and served.',
    save: 'Save draft',
    saved: 'The draft is saved. Signatures under an earlier text no longer count.',
    sign: 'Sign',
    signed: 'Your signature is set.',
    signHint: 'You sign the text as it is saved now. Your second factor is asked.',
    hasSigned: 'signed',
    notSigned: 'not signed yet',
    by: (name) => `Last saved by ${name},`,
    changed: 'Save your changes first.',
    earlier:
      'You decided another motion in this case. Consider whether you can judge now (to verify: art. 268 Sv).',
    comparable: 'Comparable decisions',
    comparableLead:
      'Decisions in the same stage in other cases, as counted facts. Nothing leads back to a case or a child.',
    comparableNone: 'There are no comparable decisions yet.',
    columns: {
      outcome: 'Decision',
      age: 'Age',
      grounds: 'Grounds and counterbalance',
      counted: 'Number',
    },
    signedBy: 'Signed by',
    served: 'Served to',
    order: 'Order',
  },
);
