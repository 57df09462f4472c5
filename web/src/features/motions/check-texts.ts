import { dictionary } from '../../kernel/language.js';

interface CheckTexts {
  readonly check: {
    readonly missingTitle: string;
    readonly missingLead: string;
    readonly nothing: string;
    readonly preview: string;
    readonly previewLead: string;
    readonly file: string;
    readonly fileAsk: string;
    readonly fileText: string;
    readonly filed: string;
    readonly saveFirst: string;
  };
}

export const checkTexts = dictionary<CheckTexts>(
  {
    check: {
      missingTitle: 'Wat nog ontbreekt',
      missingLead: 'Kies een punt om er direct naartoe te gaan.',
      nothing: 'Er ontbreekt niets.',
      preview: 'Voorbeeld',
      previewLead: 'Dit is de tekst die de rechter leest.',
      file: 'Verzoek indienen',
      fileAsk: 'Dient u dit verzoek in?',
      fileText:
        'Na het indienen staat de tekst vast. De griffie, de rechter, het openbaar ministerie en wie het kind bijstaat kunnen het verzoek lezen.',
      filed: 'Het verzoek is ingediend.',
      saveFirst: 'Wacht tot alles is bewaard.',
    },
  },
  {
    check: {
      missingTitle: 'What is still missing',
      missingLead: 'Choose a point to go there.',
      nothing: 'Nothing is missing.',
      preview: 'Preview',
      previewLead: 'This is the text the judge reads.',
      file: 'File motion',
      fileAsk: 'Do you file this motion?',
      fileText:
        'After filing the text is settled. The registry, the judge, the prosecution service and whoever assists the child can read the motion.',
      filed: 'The motion is filed.',
      saveFirst: 'Wait until everything is saved.',
    },
  },
);
