import { describe, expect, it } from '@jest/globals';
import { kindsSought } from './kinds.js';
import { fold } from './text.js';

const answeredBy = (question: string, asked: string, answered: string): boolean =>
  kindsSought(question).some(
    (kind) => kind.metBy({ from: 0, to: 1, asked: [fold(asked)], answered: [fold(answered)] }) > 0,
  );

describe('kinds of answer', () => {
  it.each([
    ['Welke kleur had het voertuig?', 'Vertel.', 'Een rooie met strepen.'],
    ['Op welk tijdstip vond dit plaats?', 'Wanneer?', 'Om half acht.'],
    ['Hoe vaak is er geslagen?', 'En?', 'Wel vier keer.'],
    ['Hoe lang duurde het?', 'En?', 'Een paar minuten.'],
    ['Wat was de afstand?', 'Hoe ver?', 'Tot daar.'],
    ['Welke reden gaf het kind?', 'Waarom?', 'Nou.'],
    ['Welke bewoordingen werden gebezigd?', 'En toen?', 'Hij zei: wegwezen.'],
    ['Welke leeftijd had hij?', 'Hoe oud was hij?', 'Groot.'],
  ])('%s is met by %s %s', (question, asked, answered) => {
    expect(answeredBy(question, asked, answered)).toBe(true);
  });

  it('are not met by another kind', () => {
    expect(answeredBy('Welke kleur had het voertuig?', 'Hoe laat?', 'Om half acht.')).toBe(false);
  });

  it('are not sought by a plain question', () => {
    expect(kindsSought('Droeg de man handschoenen?')).toEqual([]);
  });
});
