import type { Language } from '../../kernel/language.js';

type Sentences = Readonly<Record<string, string>>;

const NL: Sentences = {
  'certificate-missing': 'Kan als de beheerder een certificaat van deze verhoorder vastlegt.',
  'certificate-lacks-age-band': 'Kan met een certificaat voor deze leeftijdsgroep.',
  'certificate-lacks-language': 'Kan met een certificaat voor deze taal, of met een tolk.',
  'certificate-lacks-specialism': 'Kan met een certificaat dat dit noemt.',
  'certificate-starts-after-session-start': 'Kan vanaf die dag.',
  'certificate-ends-before-session': 'Kan als het certificaat eerder wordt verlengd.',
  'interviewer-busy': 'Kan als dat andere verhoor wordt verzet.',
  'interviewer-absent': 'Kan als de afwezigheid wordt ingetrokken.',
  'interviewer-outside-working-time': 'Kan als de werktijden worden verruimd.',
  'interviewer-sex': 'Kan als het kind ook met een ander wil praten.',
  'studio-certificate-missing': 'Kan na een keuring waarvoor de studio slaagt.',
  'studio-certificate-starts-after-session-start': 'Kan vanaf die dag.',
  'studio-certificate-ends': 'Kan als de studio eerder opnieuw wordt gekeurd.',
  'no-age-set': 'Kan als de studio voor deze leeftijd wordt ingericht en gekeurd.',
  'equipment-missing': 'Kan als de studio dit krijgt, of als het kind zonder kan.',
  'studio-too-far': 'Kan als bij de behoeften een langere reis wordt goedgevonden.',
  'studio-own-region-only': 'Kan als de coördinator van die eenheid deze regel wijzigt.',
  'studio-busy': 'Kan als dat andere verhoor wordt verzet.',
  'studio-closed': 'Kan als de sluiting wordt ingetrokken, of na een geslaagde test.',
  'studio-outside-opening-hours': 'Kan als de openingstijden worden verruimd.',
  'interpreter-missing': 'Kan als een beëdigd tolk in deze taal in het register komt.',
  'interpreter-not-registered':
    'Kan als de registratie wordt verlengd of de instructie is gegeven.',
  'interpreter-busy': 'Kan als dat andere verhoor wordt verzet.',
  'interpreter-absent': 'Kan als de afwezigheid wordt ingetrokken.',
  'interpreter-outside-working-time': 'Kan als de werktijden van de tolk worden verruimd.',
  'child-busy': 'Kan als het andere verhoor van dit kind wordt verzet.',
  'sibling-in-waiting-window': 'Kan als het verhoor van het andere kind wordt verzet.',
  'outside-child-hours': 'Kan als het kind op dit uur toch kan; pas dan de behoeften aan.',
};

const EN: Sentences = {
  'certificate-missing': 'Possible once the administrator records a certificate of theirs.',
  'certificate-lacks-age-band': 'Possible with a certificate for this age group.',
  'certificate-lacks-language': 'Possible with a certificate for this language, or an interpreter.',
  'certificate-lacks-specialism': 'Possible with a certificate that names this.',
  'certificate-starts-after-session-start': 'Possible from that day on.',
  'certificate-ends-before-session': 'Possible if the certificate is renewed before then.',
  'interviewer-busy': 'Possible if that other interview is moved.',
  'interviewer-absent': 'Possible if the absence is withdrawn.',
  'interviewer-outside-working-time': 'Possible if the working hours are widened.',
  'interviewer-sex': 'Possible if the child is willing to talk with somebody else.',
  'studio-certificate-missing': 'Possible after an inspection that the studio passes.',
  'studio-certificate-starts-after-session-start': 'Possible from that day on.',
  'studio-certificate-ends': 'Possible if the studio is inspected again before then.',
  'no-age-set': 'Possible once the studio is furnished and inspected for this age.',
  'equipment-missing': 'Possible once the studio has this, or if the child can do without.',
  'studio-too-far': 'Possible if the needs allow a longer journey.',
  'studio-own-region-only': 'Possible if the coordinator of that unit changes this rule.',
  'studio-busy': 'Possible if that other interview is moved.',
  'studio-closed': 'Possible if the closing is withdrawn, or after a test that passes.',
  'studio-outside-opening-hours': 'Possible if the opening hours are widened.',
  'interpreter-missing': 'Possible once a sworn interpreter of this language is registered.',
  'interpreter-not-registered': 'Possible once the registration is renewed or the briefing given.',
  'interpreter-busy': 'Possible if that other interview is moved.',
  'interpreter-absent': 'Possible if the absence is withdrawn.',
  'interpreter-outside-working-time': 'Possible if the hours of the interpreter are widened.',
  'child-busy': 'Possible if the other interview of this child is moved.',
  'sibling-in-waiting-window': 'Possible if the interview of the other child is moved.',
  'outside-child-hours': 'Possible if the child can come at this hour; then change the needs.',
};

/** What would lift a near miss, as a sentence; undefined where nothing a person does would. */
export function liftText(code: string, language: Language): string | undefined {
  return (language === 'nl' ? NL : EN)[code];
}
