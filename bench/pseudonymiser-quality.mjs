/**
 * Quality of the pseudonymiser on the project's own labelled set, with the measures of its bar.
 *
 * The set and the rules have one author, so the figures flatter; what a set gave when first met tells more:
 *   held-out    found 96.5 %, any leak in 2 of 6, precision 99.2 %, no negative touched;
 *   tuned-2     found 90.3 %, direct leak in 18 of 31, precision 95.2 %, 8.9 % of the negatives touched;
 *   held-out-2  found 89.6 %, direct leak in 25 of 31, precision 92.9 %, 11.6 % touched; and 93.4 %, 18 of 31,
 *               93.5 %, 11.9 % after the rules had been mended on tuned-2, before one failure of it was read.
 * After that the failures of held-out-2 were read and classes of them mended: it is no longer blind.
 * `tuned-2` and `held-out-2` were written blind, harder on purpose, with every form of damage in one text.
 *   tuned-3     found 91.6 %, direct leak in 21 of 32, precision 93.4 %, 10.0 % touched, when first met;
 *   held-out-3  found 92.5 %, 26 of 40, 92.3 %, 16.3 %, 24 of 40 after review; and 93.7 %, 22 of 40, 93.5 %, 13.1 %,
 *               18 of 40 after the rules had been mended on all others. Then its failures were read and their causes mended.
 *   tuned-4     found 93.9 %, direct leak in 9 of 20, precision 97.3 %, 5.3 % touched, 5 of 20 after review, when first met;
 *   held-out-4  found 95.2 %, 4 of 16, 95.0 %, 8.9 %, 1 of 16 after review, when first met by rules mended on all others.
 *   tuned-5     found 95.0 %, 4 of 14, 94.7 %, 10.5 %, 1 of 14; as the two before, with a suspect of a known name in most;
 *   held-out-5  found 95.9 %, 4 of 12, 97.5 %, 5.3 %, 3 of 12: nothing contrived in it.
 *   tuned-6     found 96.6 %, 3 of 10, 96.9 %, 5.4 %, 2 of 10: the last, by the rules mended on all before it.
 *   tuned-7     found 90.3 %, 23 of 30, 93.6 %, 8.2 %, 20 of 30, when first met: written by somebody who knew neither the rules nor
 *               the other sets, to be as hard as can be. Read since; what could be mended in general was (93 %, 17 of 30).
 *   held-out-6  by the same hand; its second half, met once by rules mended on all others: found 89.4 %, 8 of 10, 94.5 %, 8.3 %, 6 of 10.
 *               The first half was read.
 *   tuned-8     found 91.8 %, 15 of 26, 97.7 %, 3.0 %, 14 of 26, when first met: by an independent author, in the format of the
 *               sample. Read since, and mended by classes: 96.9 %, 8 of 26, 98.0 %, 2.4 %, 3 of 26.
 *   held-out-7  by the same hand; met once, by rules mended on all others and not read: found 94.5 %, 10 of 26, 94.8 %, 6.8 %,
 *               7 of 26 (before the mending on tuned-8: 93.6 %, 11 of 26, 94.7 %, 6.8 %, 8 of 26).
 *   tuned-9     found 91.4 %, 22 of 40, 96.4 %, 5.9 %, 18 of 40, when first met: a second independent author. Read since, and mended
 *               by classes: 95.0 %, 17 of 40, 96.9 %, 4.9 %, 8 of 40.
 *   held-out-8  a third independent author, as the author of the sample would write; not read: found 93.9 %, 18 of 30, 97.7 %, 4.3 %,
 *               17 of 30 before the mending on tuned-8 and tuned-9, and 94.1 %, 18 of 30, 97.6 %, 4.3 %, 14 of 30 after it.
 * Then the failures of held-out-7 were read too (97.1 %, 8 of 26, 96.0 %, 5.0 %, 3 of 26 since), offers were ranked by how likely they
 * are, and what resembles a name of the child is offered: held-out-8, still not read, 94.1 %, 18 of 30, 97.7 %, 4.1 %, 9 of 30 after review.
 *   tuned-10    a fourth independent author, as the author of the sample would write: found 96.8 %, 7 of 22, 96.6 %, 4.5 %, 5 of 22, when
 *               first met; read since: 96.8 %, 7 of 22, 97.0 %, 3.4 %, 3 of 22.
 *   held-out-9  by the same hand, met twice and not read: found 96.2 %, 9 of 22, 98.4 %, 2.9 %, 5 of 22 both times.
 * After the same texts had been cast with other names and mended by classes: held-out-8, still not read, 94.5 %, 17 of 30, 97.7 %,
 * 4.1 %, 9 of 30; held-out-9 96.2 %, 9 of 22, 98.4 %, 2.9 %, 5 of 22.
 * Then the failures of held-out-8 and held-out-9 were read as well, and mended by kind: neither is blind any more:
 * 96.9 %, 8 of 30, 98.3 %, 2.5 %, 4 of 30 and 97.8 %, 7 of 22, 99.3 %, 1.3 %, 2 of 22 since.
 * These six come as labelled lines, without the marked documents of which the others are built.
 *   held-out-10 a fifth independent author, as the author of the sample would write; held-out-11, by the same hand, other kinds: chats,
 *               a scanned form, hearings, tables, a school's letter, mail threads. Neither the rules nor the other sets had been read,
 *               and no rule has been mended by them: found 95.8 %, 9 of 18, 97.3 %, 3.6 %, 5 of 18 and 90.2 %, 9 of 14, 96.6 %, 5.0 %, 8 of 14.
 *   held-out-12 a sixth hand, in the sample's style, which knew neither the rules nor the other sets; not read: found 97.1 %, 11 of 24,
 *               98.4 %, 0.9 %, 6 of 24.
 * Then the failures of held-out-10 and held-out-11 were read and mended by kind; in both a file's name is a mention as a whole, and only the
 * name in it is replaced, which counts as missed: 97.6 %, 6 of 18, 98.8 %, 1.4 %, 4 of 18 and 92.5 %, 8 of 14, 97.9 %, 3.3 %, 8 of 14 since.
 * held-out-12, still not read: 97.1 %, 11 of 24, 98.4 %, 0.9 %, 5 of 24: that mending did not reach it.
 *   held-out-13 a school's internal mail and a youth-care log, by the hand that mended the rules: found 93.8 %, 9 of 20, 95.1 %, 6.7 %,
 *               8 of 20 when first met (before that mending 93.1 %, 10 of 20); read since: 95.8 %, 8 of 20, 95.3 %, 6.2 %, 5 of 20.
 *   held-out-14 a seventh hand, half in the sample's style and half by others (dictation, chats, forms with boxes, notes without capitals),
 *               which knew neither the rules nor the other sets: found 92.1 %, 24 of 40, 98.6 %, 3.0 %, 19 of 40 when first met; after the
 *               failures of one half had been read and mended by kind, the other half went from 93.4 % to 93.6 % only: what is left is a
 *               long tail. Then that half was read too: 95.7 %, 18 of 40, 99.0 %, 1.3 %, 8 of 40 since. held-out-12 was not moved by it.
 *   held-out-15 an eighth hand, as the author of the sample would write: found 95.4 %, 18 of 36, 98.9 %, 2.5 %, 14 of 36 when first met
 *               (94.9 %, 20 of 36 before that session's mending); half of it was read and mended by kind, which left the other half where
 *               it was (95.2 %, 10 of 18), then that half too. What is left there is mostly names of files, of which only the name is replaced.
 *   held-out-16 a ninth hand, other kinds and more of what only resembles the child: found 93.3 %, 21 of 40, 97.1 %, 3.4 %, 15 of 40 when
 *               first met, and 93.4 %, 21 of 40, 97.0 %, 3.4 %, 15 of 40 after the weakest cells of test/pseudonymiser-matrix were mended;
 *               with whole names of files replaced its precision was 95.7 %, so that only the name goes. One half was read and mended by
 *               kind (93.4 %, 7 of 20), which left the other where it was (94.2 %, 11 of 20): 93.8 %, 18 of 40, 97.5 %, 2.7 %, 12 of 40 since.
 * Of held-out-12 the places that were offered have been read since: 97.9 %, 7 of 24, 98.4 %, 0.9 %, 3 of 24.
 *   held-out-17 a tenth hand, as the author of the sample would write: found 94.4 %, 21 of 44, 97.2 %, 3.6 %, 12 of 44 when first met, and
 *               94.4 %, 21 of 44, 97.1 %, 3.8 %, 12 of 44 after what a household is that the vault does not know had been mended by probes.
 *               Its first half was read and mended by kind (96.3 %, 9 of 22), which left the other where it was (92.9 %, 12 of 22); three
 *               kinds of that half followed: 94.8 %, 21 of 44, 97.2 %, 3.6 %, 12 of 44 since. No set is blind any more.
 * The five before that are written as the sample is: one kind of document, a few disguises in each. All have been read since.
 * Speed is of the same documents, prepared identities included, on one warm core.
 */
import { atLeast, atMost, compiled, labelled, row } from './_labelled.mjs';

const HALVES = [
  'tuned',
  'held-out',
  'tuned-2',
  'held-out-2',
  'tuned-3',
  'held-out-3',
  'tuned-4',
  'held-out-4',
  'tuned-5',
  'held-out-5',
  'tuned-6',
  'tuned-7',
  'held-out-6',
  'tuned-8',
  'held-out-7',
  'tuned-9',
  'held-out-8',
  'tuned-10',
  'held-out-9',
  'held-out-10',
  'held-out-11',
  'held-out-12',
  'held-out-13',
  'held-out-14',
  'held-out-15',
  'held-out-16',
  'held-out-17',
];

/** Share found, leaks, precision, negatives touched, offers and leaks after review, per half. */
export async function run() {
  const engine = await compiled('index');
  const { measure, total } = await compiled('measure');
  const rows = HALVES.flatMap((half) => {
    const documents = labelled(half);
    const tally = total(
      documents.map((document) =>
        measure(
          document,
          engine.findIdentifiers(document.text, [engine.compileIdentity(document.vault)]),
        ),
      ),
    );
    return rowsOf(half, tally);
  });
  const all = HALVES.flatMap(labelled);
  rows.push(speedOf(engine, all));
  return rows;
}

function rowsOf(half, tally) {
  const name = (of) => `pseudonymiser-quality ${half}: ${of}`;
  return [
    atLeast(name('mentions found'), tally.found / tally.mentions, 0.99, tally.mentions),
    atMost(
      name('documents with a direct leak'),
      tally.leakDirect / tally.documents,
      0.05,
      tally.documents,
    ),
    atMost(name('documents with any leak'), tally.leakAny / tally.documents, 0.1, tally.documents),
    atLeast(
      name('character precision'),
      tally.rightCharacters / tally.characters,
      0.98,
      tally.characters,
    ),
    atMost(name('negatives touched'), tally.touched / tally.negatives, 0.025, tally.negatives),
    atMost(
      name('direct leaks after review'),
      tally.leakAfterReview / tally.documents,
      0,
      tally.documents,
    ),
    atMost(name('offers per word'), tally.offers / tally.words, 0.01, tally.words),
  ];
}

function speedOf({ compileIdentity, findIdentifiers }, documents) {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const speeds = [];
  for (let round = 0; round < 7; round += 1) {
    const from = performance.now();
    for (const { text, vault } of documents) findIdentifiers(text, [compileIdentity(vault)]);
    speeds.push(characters / ((performance.now() - from) / 1000));
  }
  const median = speeds.slice(2).sort((a, b) => a - b)[2];
  return row('pseudonymiser-quality characters a second, identities prepared', median, {
    bar: 500_000,
    pass: median >= 500_000,
    n: characters,
    unit: 'characters/s',
  });
}
