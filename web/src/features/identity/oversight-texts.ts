import { dictionary } from '../../kernel/language.js';
import type { Finding, Oversight } from './identity-queries.js';

interface OversightTexts {
  readonly title: string;
  readonly lead: string;
  readonly alerts: string;
  readonly noAlerts: string;
  readonly noAlertsLead: string;
  readonly kinds: Readonly<Record<Oversight['alerts'][number]['kind'], string>>;
  readonly emergencies: string;
  readonly noEmergencies: string;
  readonly noEmergenciesLead: string;
  readonly due: string;
  readonly overdue: string;
  readonly lookups: string;
  readonly lookupsOfCase: string;
  readonly ofCase: string;
  readonly ofCaseLead: string;
  readonly ofAll: string;
  readonly noLookups: string;
  readonly noLookupsLead: string;
  readonly when: string;
  readonly who: string;
  readonly why: string;
  readonly what: string;
  readonly review: string;
  readonly findings: Readonly<Record<Finding, string>>;
  readonly acts: Readonly<Record<Finding, string>>;
  readonly open: string;
  readonly reviewed: string;
  readonly by: string;
  readonly rule: string;
}

export const oversightTexts = dictionary<OversightTexts>(
  {
    title: 'Toezicht op de kluis',
    lead: 'Wie naar de identiteit van een kind vroeg, en wat daarvan uw oordeel vraagt.',
    alerts: 'Signalen',
    noAlerts: 'Geen signalen',
    noAlertsLead:
      'Hier verschijnt een signaal als iemand zonder taak in een zaak een identiteit opvraagt, of meer dan vijf keer op een dag.',
    kinds: {
      WITHOUT_ASSIGNMENT: 'Opvraging zonder taak in de zaak (geweigerd)',
      MANY_LOOKUPS: 'Meer dan vijf opvragingen op één dag',
    },
    emergencies: 'Noodtoegang',
    noEmergencies: 'Geen noodtoegang te beoordelen',
    noEmergenciesLead:
      'Wie in een medisch noodgeval opvraagt, staat hier om binnen 24 uur te beoordelen.',
    due: 'te beoordelen vóór',
    overdue: 'te laat, had beoordeeld moeten zijn vóór',
    lookups: 'Laatste opvragingen',
    lookupsOfCase: 'Opvragingen in deze zaak',
    ofCase: 'Alles uit deze zaak',
    ofCaseLead: 'Alle signalen en opvragingen die bij één zaak horen.',
    ofAll: 'Alle zaken',
    noLookups: 'Nog geen opvragingen',
    noLookupsLead: 'Elke opvraging van een identiteit verschijnt hier.',
    when: 'Wanneer',
    who: 'Wie',
    why: 'Doel en reden',
    what: 'Gegevens',
    review: 'Oordeel',
    findings: { JUSTIFIED: 'gerechtvaardigd', NOT_JUSTIFIED: 'niet gerechtvaardigd' },
    acts: { JUSTIFIED: 'Gerechtvaardigd', NOT_JUSTIFIED: 'Niet gerechtvaardigd' },
    open: 'nog niet beoordeeld',
    reviewed: 'Het oordeel is vastgelegd.',
    by: 'door',
    rule: 'Niemand beoordeelt wat hij zelf heeft gedaan.',
  },
  {
    title: 'Oversight of the vault',
    lead: 'Who asked for the identity of a child, and what of it asks for your finding.',
    alerts: 'Alerts',
    noAlerts: 'No alerts',
    noAlertsLead:
      'An alert appears here when somebody without a task in a case looks up an identity, or does so more than five times a day.',
    kinds: {
      WITHOUT_ASSIGNMENT: 'Look-up without a task in the case (refused)',
      MANY_LOOKUPS: 'More than five look-ups on one day',
    },
    emergencies: 'Emergency access',
    noEmergencies: 'No emergency access to review',
    noEmergenciesLead:
      'Whoever looks up in a medical emergency stands here for review within 24 hours.',
    due: 'to review before',
    overdue: 'overdue, should have been reviewed before',
    lookups: 'Latest look-ups',
    lookupsOfCase: 'Look-ups in this case',
    ofCase: 'Everything of this case',
    ofCaseLead: 'All alerts and look-ups that belong to one case.',
    ofAll: 'All cases',
    noLookups: 'No look-ups yet',
    noLookupsLead: 'Every look-up of an identity appears here.',
    when: 'When',
    who: 'Who',
    why: 'Purpose and reason',
    what: 'Data',
    review: 'Finding',
    findings: { JUSTIFIED: 'justified', NOT_JUSTIFIED: 'not justified' },
    acts: { JUSTIFIED: 'Justified', NOT_JUSTIFIED: 'Not justified' },
    open: 'not reviewed yet',
    reviewed: 'The finding is recorded.',
    by: 'by',
    rule: 'Nobody reviews what they did themselves.',
  },
);
