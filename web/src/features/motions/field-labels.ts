import { useTexts } from '../../kernel/language.js';
import { contentTexts } from './content-texts.js';
import { entryTexts } from './entry-texts.js';
import { viewingFactsTexts } from './viewing-facts-texts.js';
import { writeTexts } from './write-texts.js';

/** What a field of the form is called, by JSON pointer. */
export function useFieldLabel(): (pointer: string) => string {
  const write = useTexts(writeTexts).fields;
  const content = useTexts(contentTexts).content;
  const entry = useTexts(entryTexts);
  const viewing = useTexts(viewingFactsTexts);
  const labels: Readonly<Record<string, string>> = {
    '/legalBasis': write.basis,
    '/requestedForm': write.form,
    '/atTrialReason': write.atTrialReason,
    '/factsConcerned': write.facts,
    '/notViewedReason': write.notViewed,
    '/fragmentReferences': write.passagesTitle,
    '/addedValue': write.addedValue,
    '/addedValue/ground': write.addedValue,
    '/whyRecordingInsufficient': write.insufficient,
    '/whyRecordingInsufficient/ground': write.insufficient,
    '/bestInterestStatement': write.bestInterest,
    '/questions': write.questionsTitle,
    '/topicsOnly': write.topicsReason,
    '/attachments': entry.attachments,
    '/viewingCertificates': viewing.title,
    '/sealedQuestions': write.sealedQuestions,
    '/weightOfStatement': write.weight,
    '/urgency': write.urgentReason,
    '/topicsOnly/reason': write.topicsReason,
    '/alternativesConsidered': write.alternatives,
    '/incriminating': write.incriminating,
    '/defenceHadOpportunity': write.opportunity,
    '/urgency/reason': write.urgentReason,
    '/urgency/on': write.urgentOn,
    '/newCircumstances': write.newCircumstances,
    '/declarationNoIdentityData': write.declaration,
  };
  return (pointer) => labels[pointer] ?? content.title;
}
