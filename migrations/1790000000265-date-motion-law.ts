import { SqlMigration } from '../src/kernel/database/migration.js';

/** What the law and our own rules say on which day: criterion, terms, channels, remedies and holidays as rows, so that another code is other rows. */
export class DateMotionLaw1790000000265 extends SqlMigration {
  readonly name = 'DateMotionLaw1790000000265';

  protected readonly upSql = `
    -- What a basis says for the criterion, whatever its number is in the code in force.
    ALTER TABLE motions.ground ADD COLUMN meaning text;
    ALTER TABLE motions.ground ADD CONSTRAINT ground_meaning_known_check CHECK (meaning IN ('RUNNING_INQUIRY', 'LISTED_WITNESS', 'APPEAL_BRIEF'));
    UPDATE motions.ground SET meaning = CASE code WHEN 'SV_183' THEN 'RUNNING_INQUIRY' WHEN 'SV_287_288' THEN 'LISTED_WITNESS' WHEN 'SV_410_3' THEN 'APPEAL_BRIEF' END;

    CREATE TABLE motions.criterion_step (
      code        text NOT NULL,
      article     text,
      label_nl    text NOT NULL,
      label_en    text NOT NULL,
      unknown_nl  text,
      unknown_en  text,
      to_verify   boolean NOT NULL,
      in_force    daterange NOT NULL,
      CONSTRAINT criterion_step_code_known_check CHECK (code IN ('BEFORE_INVESTIGATING_JUDGE', 'TEN_DAYS_BEFORE_HEARING', 'LISTED_IN_TIME', 'NAMED_IN_BRIEF',
        'FOURTEEN_DAYS_AFTER_APPEAL', 'TERM_ENDS_ON_WORKING_DAY', 'HEARD_IN_FIRST_INSTANCE', 'AFTER_REMITTAL', 'EX_OFFICIO', 'RUNNING_INQUIRY', 'KESKIN_OVERLAY')),
      CONSTRAINT criterion_step_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.criterion_step IS 'A question on the way to the criterion, in the words and with the article of the code in force; a null article is that of the rule. Source: domain 1.5.';
    INSERT INTO motions.criterion_step VALUES
      ('BEFORE_INVESTIGATING_JUDGE', NULL, 'Gevraagd aan de rechter-commissaris: kan het verhoor bijdragen aan enige beslissing in de zaak?', 'Asked of the investigating judge: can the interview contribute to any decision in the case?', NULL, NULL, false, '[1926-01-01,)'),
      ('TEN_DAYS_BEFORE_HEARING', 'art. 263 lid 2 Sv', 'Opgegeven ten minste tien dagen voor de zitting', 'Named at least ten days before the hearing', 'Nog geen zitting gepland: de opgave is op tijd', 'No hearing planned yet: the naming is in time', false, '[1926-01-01,)'),
      ('LISTED_IN_TIME', 'art. 287, 288 Sv', 'Tijdig opgegeven getuige die niet verscheen of geweigerd werd (zoals de verzoeker stelt)', 'A witness named in time who did not appear or was refused (as the applicant states)', NULL, NULL, true, '[1926-01-01,)'),
      ('NAMED_IN_BRIEF', 'art. 410 lid 3 Sv', 'Opgegeven bij appelschriftuur', 'Named in the appeal brief', NULL, NULL, false, '[2007-03-01,)'),
      ('FOURTEEN_DAYS_AFTER_APPEAL', 'art. 410 lid 1 Sv', 'Binnen veertien dagen na het instellen van hoger beroep', 'Within fourteen days after the appeal was filed', NULL, NULL, false, '[2007-03-01,)'),
      ('TERM_ENDS_ON_WORKING_DAY', 'art. 1 Algemene termijnenwet', 'De termijn eindigt op een weekend- of feestdag; beoordeel of zij doorloopt', 'The term ends on a weekend day or holiday; consider whether it runs on', NULL, NULL, true, '[1964-01-01,)'),
      ('HEARD_IN_FIRST_INSTANCE', 'art. 410 lid 3 Sv', 'Al gehoord ter terechtzitting of door de rechter-commissaris, bij een behandeling op tegenspraak; een studioverhoor door de politie telt niet', 'Already heard at trial or by the investigating judge in a contradictory first instance; a police studio interview does not count', NULL, NULL, true, '[2007-03-01,)'),
      ('AFTER_REMITTAL', 'art. 315, 415, 418 Sv', 'Nieuw verzoek na terugwijzing of verwijzing', 'New request after remittal', NULL, NULL, true, '[1926-01-01,)'),
      ('EX_OFFICIO', 'art. 315, 316 Sv', 'Ambtshalve', 'Of the court’s own motion', NULL, NULL, true, '[1926-01-01,)'),
      ('KESKIN_OVERLAY', 'art. 6 lid 3 onder d EVRM; EHRM Keskin (2205/16); ECLI:NL:HR:2021:576', 'Belastende verklaring zonder behoorlijke ondervragingsgelegenheid: het belang wordt voorondersteld', 'Incriminating statement without an effective opportunity to question: the interest is presumed', NULL, NULL, false, '[2021-04-20,)');

    CREATE TABLE motions.criterion_rule (
      stage       text,
      side        text,
      position    integer NOT NULL,
      holds       text[] NOT NULL,
      shows       text[] NOT NULL,
      criterion   text NOT NULL,
      article     text NOT NULL,
      to_verify   boolean NOT NULL,
      in_force    daterange NOT NULL,
      CONSTRAINT criterion_rule_stage_known_check CHECK (stage IN ('INVESTIGATION', 'PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL', 'AFTER_REMITTAL')),
      CONSTRAINT criterion_rule_side_known_check CHECK (side IN ('DEFENCE', 'PROSECUTION', 'CHILD_SIDE', 'EX_OFFICIO')),
      CONSTRAINT criterion_rule_criterion_known_check CHECK (criterion IN ('RELEVANCE_RC', 'DEFENCE_INTEREST', 'NECESSITY')),
      CONSTRAINT criterion_rule_once_excl EXCLUDE USING gist ((COALESCE(stage, '')) WITH =, (COALESCE(side, '')) WITH =, position WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.criterion_rule IS 'The first rule whose steps all hold gives the criterion; without a side it is for every party. Source: domain 1.5.';
    INSERT INTO motions.criterion_rule VALUES
      (NULL, 'EX_OFFICIO', 1, '{}', '{EX_OFFICIO}', 'NECESSITY', 'art. 315, 316 Sv', true, '[1926-01-01,)'),
      ('INVESTIGATION', 'DEFENCE', 1, '{RUNNING_INQUIRY}', '{BEFORE_INVESTIGATING_JUDGE}', 'RELEVANCE_RC', 'art. 183 Sv', true, '[2013-01-01,)'),
      ('INVESTIGATION', 'DEFENCE', 2, '{}', '{BEFORE_INVESTIGATING_JUDGE}', 'RELEVANCE_RC', 'art. 182 Sv', false, '[2013-01-01,)'),
      ('INVESTIGATION', NULL, 3, '{}', '{BEFORE_INVESTIGATING_JUDGE}', 'RELEVANCE_RC', 'art. 181 Sv', true, '[2013-01-01,)'),
      ('PRE_TRIAL', 'PROSECUTION', 1, '{}', '{BEFORE_INVESTIGATING_JUDGE}', 'RELEVANCE_RC', 'art. 181 Sv', true, '[2013-01-01,)'),
      ('PRE_TRIAL', NULL, 2, '{TEN_DAYS_BEFORE_HEARING}', '{TEN_DAYS_BEFORE_HEARING}', 'DEFENCE_INTEREST', 'art. 263, 264 Sv', false, '[1926-01-01,)'),
      ('PRE_TRIAL', NULL, 3, '{}', '{TEN_DAYS_BEFORE_HEARING}', 'NECESSITY', 'art. 315, 328 Sv', false, '[1926-01-01,)'),
      ('TRIAL_FIRST_INSTANCE', NULL, 1, '{LISTED_IN_TIME}', '{LISTED_IN_TIME}', 'DEFENCE_INTEREST', 'art. 287, 288 Sv', false, '[1926-01-01,)'),
      ('TRIAL_FIRST_INSTANCE', NULL, 2, '{}', '{LISTED_IN_TIME}', 'NECESSITY', 'art. 315, 328, 331 Sv', false, '[1926-01-01,)'),
      ('APPEAL', NULL, 1, '{NAMED_IN_BRIEF,FOURTEEN_DAYS_AFTER_APPEAL,HEARD_IN_FIRST_INSTANCE}', '{NAMED_IN_BRIEF,FOURTEEN_DAYS_AFTER_APPEAL,HEARD_IN_FIRST_INSTANCE}', 'NECESSITY', 'art. 410 lid 3 Sv', false, '[2007-03-01,)'),
      ('APPEAL', NULL, 2, '{NAMED_IN_BRIEF,FOURTEEN_DAYS_AFTER_APPEAL}', '{NAMED_IN_BRIEF,FOURTEEN_DAYS_AFTER_APPEAL,HEARD_IN_FIRST_INSTANCE}', 'DEFENCE_INTEREST', 'art. 410 lid 3 Sv', false, '[2007-03-01,)'),
      ('APPEAL', NULL, 3, '{}', '{NAMED_IN_BRIEF,FOURTEEN_DAYS_AFTER_APPEAL}', 'NECESSITY', 'art. 414, 418 Sv', false, '[1926-01-01,)'),
      ('AFTER_REMITTAL', NULL, 1, '{}', '{AFTER_REMITTAL}', 'NECESSITY', 'art. 315, 415, 418 Sv', true, '[1926-01-01,)');

    CREATE TABLE motions.term (
      code          text NOT NULL,
      kind          text NOT NULL,
      days          integer NOT NULL,
      urgent_days   integer NOT NULL,
      unit          text NOT NULL,
      article       text,
      to_verify     boolean NOT NULL,
      in_force      daterange NOT NULL,
      CONSTRAINT term_kind_known_check CHECK (kind IN ('LEGAL', 'SYSTEM_RULE')),
      CONSTRAINT term_unit_known_check CHECK (unit IN ('CALENDAR_DAY', 'COURT_DAY')),
      -- A term of law has its article; our own has none and never looks as if it had.
      CONSTRAINT term_article_of_law_check CHECK ((kind = 'LEGAL') = (article IS NOT NULL)),
      CONSTRAINT term_days_positive_check CHECK (days > 0 AND urgent_days > 0),
      CONSTRAINT term_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.term IS 'Terms of law and our own (systeemregel), by the days they are in force. Source: domain 1.4, 4.3.';
    INSERT INTO motions.term VALUES
      ('WITNESS_LIST', 'LEGAL', 10, 10, 'CALENDAR_DAY', 'art. 263 lid 2 Sv', false, '[1926-01-01,)'),
      ('APPEAL_BRIEF', 'LEGAL', 14, 14, 'CALENDAR_DAY', 'art. 410 lid 1 Sv', false, '[2007-03-01,)'),
      ('OBJECTION', 'LEGAL', 14, 14, 'CALENDAR_DAY', 'art. 182 lid 6, 183 lid 3 Sv', false, '[2013-01-01,)'),
      ('PROSECUTION_APPEAL', 'LEGAL', 14, 14, 'CALENDAR_DAY', 'art. 446 Sv', true, '[1926-01-01,)'),
      ('COMPLETENESS_CHECK', 'SYSTEM_RULE', 1, 1, 'COURT_DAY', NULL, false, '[2026-01-01,)'),
      ('RESPONSES', 'SYSTEM_RULE', 10, 2, 'COURT_DAY', NULL, false, '[2026-01-01,)'),
      ('ADVICE', 'SYSTEM_RULE', 15, 5, 'COURT_DAY', NULL, false, '[2026-01-01,)'),
      ('DECISION', 'SYSTEM_RULE', 10, 3, 'COURT_DAY', NULL, false, '[2026-01-01,)'),
      ('JOINDER', 'SYSTEM_RULE', 7, 7, 'CALENDAR_DAY', NULL, false, '[2026-01-01,)');

    CREATE TABLE motions.holiday (
      code           text NOT NULL,
      month_day      text,
      easter_offset  integer,
      sunday_moves   integer NOT NULL DEFAULT 0,
      label_nl       text NOT NULL,
      source         text NOT NULL,
      to_verify      boolean NOT NULL,
      in_force       daterange NOT NULL,
      CONSTRAINT holiday_rule_check CHECK (num_nonnulls(month_day, easter_offset) = 1 AND COALESCE(month_day, '01-01') ~ '^(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$'),
      CONSTRAINT holiday_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.holiday IS 'Days on which courts are closed: a day of the year or days from Easter; one that falls on a Sunday may move. Source: art. 3 Algemene termijnenwet, to verify.';
    INSERT INTO motions.holiday VALUES
      ('NEW_YEAR', '01-01', NULL, 0, 'Nieuwjaarsdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('GOOD_FRIDAY', NULL, -2, 0, 'Goede Vrijdag', 'art. 3 lid 2 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('EASTER', NULL, 0, 0, 'Eerste Paasdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('EASTER_MONDAY', NULL, 1, 0, 'Tweede Paasdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('KINGS_DAY', '04-27', NULL, -1, 'Koningsdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[2014-01-01,)'),
      ('LIBERATION_DAY', '05-05', NULL, 0, 'Bevrijdingsdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('ASCENSION', NULL, 39, 0, 'Hemelvaartsdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('WHIT_SUNDAY', NULL, 49, 0, 'Eerste Pinksterdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('WHIT_MONDAY', NULL, 50, 0, 'Tweede Pinksterdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('CHRISTMAS', '12-25', NULL, 0, 'Eerste Kerstdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)'),
      ('BOXING_DAY', '12-26', NULL, 0, 'Tweede Kerstdag', 'art. 3 lid 1 Algemene termijnenwet', true, '[1964-01-01,)');

    CREATE TABLE motions.channel (
      side        text NOT NULL,
      stage       text NOT NULL,
      article     text NOT NULL,
      basis       text[] NOT NULL,
      route_nl    text NOT NULL,
      route_en    text NOT NULL,
      limit_nl    text,
      limit_en    text,
      to_verify   boolean NOT NULL,
      in_force    daterange NOT NULL,
      CONSTRAINT channel_side_known_check CHECK (side IN ('DEFENCE', 'PROSECUTION', 'CHILD_SIDE', 'EX_OFFICIO')),
      CONSTRAINT channel_stage_known_check CHECK (stage IN ('INVESTIGATION', 'PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL', 'AFTER_REMITTAL')),
      CONSTRAINT channel_once_excl EXCLUDE USING gist (side WITH =, stage WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.channel IS 'Who asks whom in which stage, on which article and until when. Source: domain 4.3.';
    INSERT INTO motions.channel VALUES
      ('DEFENCE', 'INVESTIGATION', 'art. 182, 183 Sv', '{SV_182,SV_183}', 'Schriftelijk aan de rechter-commissaris', 'In writing to the investigating judge', 'Voor de betekening van de dagvaarding', 'Before the summons is served', false, '[2013-01-01,)'),
      ('PROSECUTION', 'INVESTIGATION', 'art. 181 Sv', '{SV_181}', 'Vordering aan de rechter-commissaris', 'Application to the investigating judge', NULL, NULL, true, '[2013-01-01,)'),
      ('CHILD_SIDE', 'INVESTIGATION', 'art. 181 Sv', '{SV_181}', 'Via de advocaat aan de officier van justitie of de rechter-commissaris', 'Through counsel to the prosecutor or the investigating judge', NULL, NULL, true, '[2013-01-01,)'),
      ('EX_OFFICIO', 'INVESTIGATION', 'art. 182 lid 7 Sv', '{SV_182}', 'Ambtshalve door de rechter-commissaris', 'By the investigating judge of its own motion', NULL, NULL, true, '[2013-01-01,)'),
      ('DEFENCE', 'PRE_TRIAL', 'art. 263, 264 Sv', '{SV_263}', 'Via de officier van justitie; na weigering beslist de rechtbank. Systeemregel: toewijzen doet alleen een rechter', 'Through the prosecutor; after a refusal the court decides. System rule: only a judge grants', 'Ten minste tien dagen voor de zitting', 'At least ten days before the hearing', false, '[1926-01-01,)'),
      ('PROSECUTION', 'PRE_TRIAL', 'art. 181 Sv', '{SV_181}', 'Vordering aan de rechter-commissaris', 'Application to the investigating judge', NULL, NULL, true, '[2013-01-01,)'),
      ('CHILD_SIDE', 'PRE_TRIAL', 'art. 181, 263 Sv', '{SV_263}', 'Via de advocaat aan de officier van justitie', 'Through counsel to the prosecutor', NULL, NULL, true, '[1926-01-01,)'),
      ('EX_OFFICIO', 'PRE_TRIAL', 'art. 258 Sv', '{SV_315_328}', 'Ambtshalve door de voorzitter', 'By the presiding judge of its own motion', NULL, NULL, true, '[1926-01-01,)'),
      ('DEFENCE', 'TRIAL_FIRST_INSTANCE', 'art. 315, 328, 331 Sv', '{SV_315_328,SV_287_288}', 'Aan de rechtbank ter zitting; uitvoering via de rechter-commissaris (art. 316 Sv)', 'To the court at the hearing; carried out through the investigating judge (art. 316 Sv)', 'Tot de sluiting van het onderzoek', 'Until the closing of the trial', false, '[1926-01-01,)'),
      ('PROSECUTION', 'TRIAL_FIRST_INSTANCE', 'art. 315, 328 Sv', '{SV_315_328}', 'Aan de rechtbank ter zitting; uitvoering via de rechter-commissaris (art. 316 Sv)', 'To the court at the hearing; carried out through the investigating judge (art. 316 Sv)', 'Tot de sluiting van het onderzoek', 'Until the closing of the trial', false, '[1926-01-01,)'),
      ('CHILD_SIDE', 'TRIAL_FIRST_INSTANCE', 'art. 315 Sv', '{SV_315_328}', 'Via de officier van justitie aan de rechtbank', 'Through the prosecutor to the court', 'Tot de sluiting van het onderzoek', 'Until the closing of the trial', true, '[1926-01-01,)'),
      ('EX_OFFICIO', 'TRIAL_FIRST_INSTANCE', 'art. 315, 316 Sv', '{SV_315_328,SV_316}', 'Ambtshalve door de rechtbank', 'By the court of its own motion', NULL, NULL, true, '[1926-01-01,)'),
      ('DEFENCE', 'APPEAL', 'art. 410 lid 3; 414, 418 Sv', '{SV_410_3,SV_414_418}', 'Bij appelschriftuur; de advocaat-generaal kan weigeren, het hof beslist', 'In the appeal brief; the advocate general may refuse, the court of appeal decides', 'Veertien dagen na het instellen van hoger beroep; daarna voor of op de zitting', 'Fourteen days after the appeal was filed; later before or at the hearing', false, '[2007-03-01,)'),
      ('PROSECUTION', 'APPEAL', 'art. 414, 418, 411a, 420 Sv', '{SV_414_418}', 'Aan het hof of de raadsheer-commissaris', 'To the court of appeal or its investigating justice', 'Voor of op de zitting', 'Before or at the hearing', true, '[1926-01-01,)'),
      ('CHILD_SIDE', 'APPEAL', 'art. 414, 418 Sv', '{SV_414_418}', 'Via de advocaat-generaal aan het hof', 'Through the advocate general to the court of appeal', NULL, NULL, true, '[1926-01-01,)'),
      ('EX_OFFICIO', 'APPEAL', 'art. 415, 420 Sv', '{SV_414_418}', 'Ambtshalve door het hof', 'By the court of appeal of its own motion', NULL, NULL, true, '[1926-01-01,)'),
      ('DEFENCE', 'AFTER_REMITTAL', 'art. 315, 415, 418 Sv', '{SV_315_328,SV_414_418}', 'Aan de rechter naar wie is teruggewezen of verwezen', 'To the court the case was remitted to', NULL, NULL, true, '[1926-01-01,)'),
      ('PROSECUTION', 'AFTER_REMITTAL', 'art. 315, 415, 418 Sv', '{SV_315_328,SV_414_418}', 'Aan de rechter naar wie is teruggewezen of verwezen', 'To the court the case was remitted to', NULL, NULL, true, '[1926-01-01,)'),
      ('CHILD_SIDE', 'AFTER_REMITTAL', 'art. 315, 415, 418 Sv', '{SV_315_328,SV_414_418}', 'Via het openbaar ministerie', 'Through the prosecution service', NULL, NULL, true, '[1926-01-01,)'),
      ('EX_OFFICIO', 'AFTER_REMITTAL', 'art. 315, 415 Sv', '{SV_315_328}', 'Ambtshalve', 'Of the court’s own motion', NULL, NULL, true, '[1926-01-01,)');

    CREATE TABLE motions.remedy (
      stage      text,
      side       text,
      after      text NOT NULL,
      position   integer NOT NULL,
      code       text NOT NULL,
      article    text NOT NULL,
      term       text,
      text_nl    text NOT NULL,
      text_en    text NOT NULL,
      to_verify  boolean NOT NULL,
      in_force   daterange NOT NULL,
      CONSTRAINT remedy_after_known_check CHECK (after IN ('INTERIM', 'GRANT', 'REFUSAL', 'TRIAL_BEGUN')),
      CONSTRAINT remedy_once_excl EXCLUDE USING gist (after WITH =, (COALESCE(stage, '')) WITH =, (COALESCE(side, '')) WITH =, position WITH =, in_force WITH &&)
    );
    COMMENT ON TABLE motions.remedy IS 'What can be done against a decision; the first row that fits. A term names a row of motions.term. Source: domain 4.8.';
    INSERT INTO motions.remedy VALUES
      (NULL, NULL, 'INTERIM', 1, 'STILL_OPEN', '—', NULL, 'Op het verzoek is nog niet eindelijk beslist; het blijft openstaan.', 'The motion is not finally decided; it stays open.', true, '[1926-01-01,)'),
      (NULL, NULL, 'GRANT', 1, 'AFTER_GRANT', '—', NULL, 'Voor het slachtoffer staat geen formeel rechtsmiddel open; wel kan om andere voorwaarden worden verzocht of bij het openbaar ministerie worden geklaagd.', 'The victim has no formal remedy, but may ask for other conditions or complain to the prosecution service.', true, '[1926-01-01,)'),
      (NULL, NULL, 'TRIAL_BEGUN', 1, 'RESUBMIT', 'art. 316, 328 Sv', NULL, 'Er staat geen bezwaarschrift open; het verzoek kan opnieuw aan de zittingsrechter worden gedaan.', 'No objection is open; the request can be made again to the trial court.', false, '[1926-01-01,)'),
      ('INVESTIGATION', 'CHILD_SIDE', 'REFUSAL', 1, 'AFTER_GRANT', '—', NULL, 'Voor het slachtoffer staat geen formeel rechtsmiddel open; wel kan om andere voorwaarden worden verzocht of bij het openbaar ministerie worden geklaagd.', 'The victim has no formal remedy, but may ask for other conditions or complain to the prosecution service.', true, '[1926-01-01,)'),
      ('INVESTIGATION', 'EX_OFFICIO', 'REFUSAL', 1, 'NO_REMEDY', '—', NULL, 'Tegen een ambtshalve beslissing staat geen afzonderlijk rechtsmiddel open.', 'No separate remedy is open against a decision of the court’s own motion.', true, '[1926-01-01,)'),
      ('INVESTIGATION', 'PROSECUTION', 'REFUSAL', 1, 'PROSECUTION_APPEAL', 'art. 446 Sv', 'PROSECUTION_APPEAL', 'Het openbaar ministerie kan binnen veertien dagen hoger beroep instellen bij de rechtbank.', 'The prosecution service may appeal to the court within fourteen days.', true, '[1926-01-01,)'),
      ('INVESTIGATION', 'DEFENCE', 'REFUSAL', 1, 'OBJECTION', 'art. 182 lid 6, 183 lid 3 Sv', 'OBJECTION', 'De verdachte kan binnen veertien dagen een bezwaarschrift indienen bij de rechtbank.', 'The suspect may lodge an objection with the court within fourteen days.', false, '[2013-01-01,)'),
      ('PRE_TRIAL', 'PROSECUTION', 'REFUSAL', 1, 'PROSECUTION_APPEAL', 'art. 446 Sv', 'PROSECUTION_APPEAL', 'Het openbaar ministerie kan binnen veertien dagen hoger beroep instellen bij de rechtbank.', 'The prosecution service may appeal to the court within fourteen days.', true, '[1926-01-01,)'),
      ('PRE_TRIAL', NULL, 'REFUSAL', 2, 'RESUBMIT', 'art. 316, 328 Sv', NULL, 'Er staat geen bezwaarschrift open; het verzoek kan opnieuw aan de zittingsrechter worden gedaan.', 'No objection is open; the request can be made again to the trial court.', false, '[1926-01-01,)'),
      ('TRIAL_FIRST_INSTANCE', NULL, 'REFUSAL', 1, 'WITH_JUDGMENT', 'art. 406 Sv', NULL, 'Tegen deze tussenbeslissing staat alleen hoger beroep open tegelijk met dat tegen het eindvonnis.', 'This interim decision can only be appealed together with the final judgment.', true, '[1926-01-01,)'),
      ('APPEAL', NULL, 'REFUSAL', 1, 'WITH_CASSATION', 'art. 428 Sv', NULL, 'Tegen deze tussenbeslissing staat alleen cassatie open tegelijk met die tegen het eindarrest.', 'This interim decision can only be taken to cassation together with the final judgment.', true, '[1926-01-01,)'),
      ('AFTER_REMITTAL', NULL, 'REFUSAL', 1, 'WITH_CASSATION', 'art. 428 Sv', NULL, 'Tegen deze tussenbeslissing staat alleen cassatie open tegelijk met die tegen het eindarrest.', 'This interim decision can only be taken to cassation together with the final judgment.', true, '[1926-01-01,)');

    GRANT SELECT ON motions.criterion_step, motions.criterion_rule, motions.term, motions.holiday, motions.channel, motions.remedy TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE motions.remedy, motions.channel, motions.holiday, motions.term, motions.criterion_rule, motions.criterion_step;
    ALTER TABLE motions.ground DROP COLUMN meaning;`;
}
