/**
 * slots-first (performance.md b1): the first 20 starts for one child, engine against bitset toy.
 *
 * Left out: HTTP, sign-in, audit and the database; the SQL multirange peer; zones other than
 * Amsterdam. The toy answers less than the engine: starts with some interviewer and studio, without
 * ranking, reasons, buffers apart from the data, or exactness off the 15-minute grid. Both get the
 * same worlds and questions, and their calendars are compared before anything is timed. Ctrl-C stops it.
 */
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const engine = await import('../dist/src/scheduler/index.js');

export const SIZES = {
  nl: { regions: 10, perCountry: 10, interviewers: 300, studios: 50, bookings: 3_300 },
  nl10: { regions: 100, perCountry: 10, interviewers: 3_000, studios: 500, bookings: 33_000 },
  eu: { regions: 440, perCountry: 11, interviewers: 20_000, studios: 3_000, bookings: 220_000 },
};

const DAYS = 120;
const MINUTE = 60_000;
const HORIZON = { from: new Date('2026-01-31T23:00:00Z'), to: new Date('2026-05-31T22:00:00Z') };
const NOW = new Date('2026-02-01T08:00:00Z');

/** Worlds are made from a fixed seed, so every run asks the same. */
export function chance(seed) {
  let state = seed >>> 0;
  const below = (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    pick: (values) => values[below(values.length)],
    maybe: (percent) => below(100) < percent,
  };
}

const weekdays = (from, to, days = [1, 2, 3, 4, 5]) =>
  days.map((weekday) => ({ weekday, from, to, validFrom: null, validThrough: null }));

/** Local midnight: 29 March is day 56 and an hour short. */
const day = (number) =>
  new Date(HORIZON.from.getTime() + (number * 24 - (number > 56 ? 1 : 0)) * 60 * MINUTE);

/** Certificates that mostly last, sometimes ending or beginning inside the horizon. */
function papers(random) {
  const first = random.maybe(10) ? random.below(DAYS) : -400;
  const last = random.maybe(15) ? random.below(DAYS) : 700;
  return { from: day(first), to: day(Math.max(first + 30, last)) };
}

export function makeWorld(size) {
  const random = chance(4_711);
  const country = (region) => Math.floor(region / size.perCountry);
  const neighbour = (region) =>
    country(region) * size.perCountry + ((region + 1) % size.perCountry);
  const language = (region) => `l${country(region)}`;
  const interviewers = Array.from({ length: size.interviewers }, (_, n) => {
    const home = n % size.regions;
    const inCountry = Array.from(
      { length: size.perCountry },
      (_, r) => `r${country(home) * size.perCountry + r}`,
    );
    return {
      id: `i${n}`,
      staffNumber: `${10_000 + n}`,
      sex: random.pick(['F', 'M']),
      certificates: [
        {
          scheme: 'studio',
          ageBands: engine.AGE_BANDS.filter(() => random.maybe(55)),
          languages: [
            language(home),
            ...(random.maybe(20) ? ['en'] : []),
            ...(random.maybe(3) ? ['ti'] : []),
          ],
          period: papers(random),
        },
      ],
      working: weekdays(
        random.pick(['08:00', '09:00', '10:00']),
        random.pick(['16:00', '17:00', '18:00']),
        random.pick([
          [1, 2, 3, 4, 5],
          [1, 2, 4, 5],
          [2, 3, 4],
          [1, 3, 5],
        ]),
      ),
      absences: random.maybe(30)
        ? [{ from: day(random.below(100)), to: day(100 + random.below(20)) }]
        : [],
      regions: random.maybe(15) ? inCountry : [`r${home}`, `r${neighbour(home)}`],
      load: random.below(20),
    };
  });
  const studios = Array.from({ length: size.studios }, (_, n) => ({
    id: `s${n}`,
    name: `Studio ${n}`,
    region: `r${n % size.regions}`,
    certificates: [
      { ageSets: engine.AGE_SETS.filter(() => random.maybe(85)), period: papers(random) },
    ],
    opening: weekdays(
      '08:30',
      '18:00',
      random.pick([
        [1, 2, 3, 4, 5],
        [1, 2, 3, 4, 5, 6],
      ]),
    ),
    closures: random.maybe(10) ? [{ from: day(random.below(100)), to: day(101) }] : [],
    equipment: random.maybe(70) ? ['wheelchair'] : [],
  }));
  const blocked = Array.from({ length: size.bookings }, (_, n) => {
    const from = new Date(
      HORIZON.from.getTime() +
        (random.below(DAYS) * 24 * 60 + 480 + 15 * random.below(36)) * MINUTE,
    );
    const to = new Date(from.getTime() + (6 + random.below(5)) * 15 * MINUTE);
    const region = random.below(size.regions);
    const interviewer =
      (random.below(Math.floor(size.interviewers / size.regions)) * size.regions + region) %
      size.interviewers;
    const studio =
      (random.below(Math.floor(size.studios / size.regions)) * size.regions + region) %
      size.studios;
    return [
      { bookingId: `b${n}`, resourceKind: 'interviewer', resourceId: `i${interviewer}`, from, to },
      { bookingId: `b${n}`, resourceKind: 'studio', resourceId: `s${studio}`, from, to },
    ];
  }).flat();
  const closedDates = [
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
  ];
  return { world: { interviewers, studios, blocked, closedDates }, neighbour, language };
}

export function makeQueries(size, made, count, days) {
  const random = chance(815);
  return Array.from({ length: count }, () => {
    const region = random.below(size.regions);
    const regions = [`r${region}`, `r${made.neighbour(region)}`];
    const near = made.world.studios.filter((studio) => regions.includes(studio.region));
    const from = day(random.below(DAYS - days));
    return {
      from,
      to: new Date(from.getTime() + days * 24 * 60 * MINUTE),
      now: NOW,
      ageBand: random.pick(engine.AGE_BANDS.slice(1)),
      languages: [random.maybe(85) ? made.language(region) : random.pick(['en', 'ti', 'l0'])],
      regions,
      homeRegion: regions[0],
      travelMinutes: Object.fromEntries(near.map((studio) => [studio.id, 10 + random.below(80)])),
      equipment: random.maybe(20) ? ['wheelchair'] : [],
      limit: 20,
    };
  });
}

/** The toy: one bitset per quarter over all interviewers, one over all studios, ANDed per start. */
export function makeToy(world) {
  const index = engine.buildIndex(world, HORIZON);
  const cells = DAYS * 96;
  const origin = HORIZON.from.getTime();
  const columns = (kind, list) => {
    const words = Math.ceil(list.length / 32);
    const bits = new Int32Array(cells * words);
    list.forEach((one, n) => {
      const row = index.rows[kind].get(one.id);
      for (let cell = 0; cell < cells; cell += 1) {
        if ((index.free.bits[(cell >> 5) * index.free.rows + row] >>> (cell & 31)) & 1)
          bits[cell * words + (n >> 5)] |= 1 << (n & 31);
      }
    });
    return { words, bits };
  };
  const set = (list, keep) => {
    const bits = new Int32Array(Math.ceil(list.length / 32));
    list.forEach((one, n) => {
      if (keep(one)) bits[n >> 5] |= 1 << (n & 31);
    });
    return bits;
  };
  const memo = new Map();
  const once = (key, make) => memo.get(key) ?? memo.set(key, make()).get(key);
  const { interviewers, studios } = world;
  const interviewerColumns = columns('interviewer', interviewers);
  const studioColumns = columns('studio', studios);
  const certified = Array.from({ length: DAYS }, () => new Map());
  const certifiedOn = (dayNumber, kind, key, list, covers) => {
    const known = certified[dayNumber].get(key);
    if (known) return known;
    const from = localMidnight(index, dayNumber);
    const to = localMidnight(index, dayNumber + 1);
    const bits = set(list, (one) =>
      one.certificates.some((c) => covers(c) && c.period.from <= from && c.period.to >= to),
    );
    certified[dayNumber].set(key, bits);
    return bits;
  };
  for (let n = 0; n < DAYS; n += 1) {
    for (const band of engine.AGE_BANDS) {
      certifiedOn(n, 'i', `i${band}`, interviewers, (c) => c.ageBands.includes(band));
      certifiedOn(n, 's', `s${band}`, studios, (c) =>
        c.ageSets.includes(engine.AGE_SET_OF_BAND[band]),
      );
    }
  }
  const open = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    for (let word = 0; word < studioColumns.words && !open[cell]; word += 1) {
      if (studioColumns.bits[cell * studioColumns.words + word]) open[cell] = 1;
    }
  }
  for (const date of index.closed) open.fill(0, date.firstCell, date.endCell);
  const speaking = (language) =>
    once(`l${language}`, () =>
      set(interviewers, (one) => one.certificates[0].languages.includes(language)),
    );
  const working = (region) =>
    once(`w${region}`, () => sparse(set(interviewers, (one) => one.regions.includes(region))));
  const standing = (region) =>
    once(`r${region}`, () => sparse(set(studios, (one) => one.region === region)));
  const fitted = (code) =>
    once(`e${code}`, () => set(studios, (one) => one.equipment.includes(code)));
  for (const region of new Set(studios.map((one) => one.region)))
    [working(region), standing(region)];
  for (const language of new Set(interviewers.flatMap((one) => one.certificates[0].languages)))
    speaking(language);
  fitted('wheelchair');

  /** Eligible words of one region on one day: [word, bits, word, bits, ...]. */
  const narrow = (words, masks) => {
    const kept = [];
    for (let at = 0; at < words.length; at += 2) {
      let bits = words[at + 1];
      for (const mask of masks) bits &= mask[words[at]];
      if (bits) kept.push(words[at], bits);
    }
    return kept;
  };
  const hit = ({ words, bits }, eligible, first, length) => {
    for (let at = 0; at < eligible.length; at += 2) {
      let left = eligible[at + 1];
      for (
        let cell = first, place = first * words + eligible[at];
        cell < first + length && left;
        cell += 1, place += words
      )
        left &= bits[place];
      if (left) return eligible[at] * 32 + 31 - Math.clz32(left & -left);
    }
    return -1;
  };

  /** Calls back with each start, one interviewer and one studio, until told to stop. */
  return (query, visit) => {
    const minutes = engine.SESSION_MINUTES[query.ageBand];
    const length = Math.ceil(minutes / 15);
    const first = Math.ceil((Math.max(query.from, query.now) - origin) / (15 * MINUTE));
    const last = Math.min(
      cells - length,
      Math.floor((query.to - origin - minutes * MINUTE) / (15 * MINUTE)),
    );
    const spoken = speaking(query.languages[0]);
    const masks = query.equipment.map(fitted);
    let today = -1;
    let groups = [];
    for (let cell = first; cell <= last; cell += 1) {
      if (!open[cell]) continue;
      const dayNumber = index.grid.dayOfCell[cell];
      if (dayNumber !== today) {
        today = dayNumber;
        groups = query.regions.map((region) => ({
          rooms: narrow(standing(region), [certified[today].get(`s${query.ageBand}`), ...masks]),
          people: narrow(working(region), [certified[today].get(`i${query.ageBand}`), spoken]),
        }));
      }
      for (const { rooms, people } of groups) {
        if (!rooms.length || !people.length) continue;
        const studio = hit(studioColumns, rooms, cell, length);
        const interviewer = studio < 0 ? -1 : hit(interviewerColumns, people, cell, length);
        if (interviewer < 0) continue;
        if (visit(cell, interviewer, studio, dayNumber) === false) return;
        break;
      }
    }
  };
}

const localMidnight = (index, dayNumber) =>
  index.grid.days[Math.min(dayNumber, DAYS - 1)][dayNumber < DAYS ? 'from' : 'to'];

function sparse(bits) {
  const words = [];
  bits.forEach((value, word) => value && words.push(word, value));
  return words;
}

export function toyCounts(toy, index, query) {
  const counts = new Map();
  toy(query, (cell, interviewer, studio, dayNumber) => {
    counts.set(dayNumber, (counts.get(dayNumber) ?? 0) + 1);
  });
  return new Map([...counts].map(([dayNumber, count]) => [index.grid.days[dayNumber].date, count]));
}

export function toyFirst(toy, query) {
  const starts = [];
  toy(query, (cell, interviewer, studio) => {
    starts.push({
      startsAt: new Date(HORIZON.from.getTime() + cell * 15 * MINUTE),
      interviewer,
      studio,
    });
    return starts.length < query.limit;
  });
  return starts;
}

/** The usual code: expand everyone's hours per request, subtract bookings, intersect, walk. */
export function makeUsual(world) {
  const blocked = Map.groupBy
    ? Map.groupBy(world.blocked, (one) => one.resourceId)
    : grouped(world.blocked);
  const closed = new Set(world.closedDates);
  const free = (one, hours, off, from, to) => {
    const taken = [
      ...off,
      ...(blocked.get(one.id) ?? []).map((b) => ({
        from: new Date(b.from - 15 * MINUTE),
        to: new Date(+b.to + 15 * MINUTE),
      })),
    ]
      .map((period) => [+period.from, +period.to])
      .sort((a, b) => a[0] - b[0]);
    const open = [];
    for (let at = new Date(from); at < to; at = new Date(+at + 24 * 60 * MINUTE)) {
      const noon = new Date(+at + 12 * 60 * MINUTE);
      const date = noon.toISOString().slice(0, 10);
      if (closed.has(date)) continue;
      const ahead = date >= '2026-03-29' ? 120 : 60;
      for (const one of hours.filter((each) => each.weekday === (noon.getUTCDay() || 7))) {
        const midnight = Date.parse(`${date}T00:00:00Z`) - ahead * MINUTE;
        const clock = (text) =>
          midnight + (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * MINUTE;
        open.push([clock(one.from), clock(one.to)]);
      }
    }
    return open.flatMap((span) =>
      taken.reduce(
        (left, hole) =>
          left.flatMap(([a, b]) =>
            hole[0] >= b || hole[1] <= a
              ? [[a, b]]
              : [
                  [a, hole[0]],
                  [hole[1], b],
                ].filter(([c, d]) => c < d),
          ),
        [span],
      ),
    );
  };
  return (query) => {
    const length = engine.SESSION_MINUTES[query.ageBand] * MINUTE;
    const set = engine.AGE_SET_OF_BAND[query.ageBand];
    const starts = new Map();
    for (const region of query.regions) {
      const rooms = world.studios.filter(
        (one) =>
          one.region === region &&
          query.equipment.every((code) => one.equipment.includes(code)) &&
          one.certificates.some((c) => c.ageSets.includes(set)),
      );
      const people = world.interviewers.filter(
        (one) =>
          one.regions.includes(region) &&
          one.certificates.some(
            (c) => c.ageBands.includes(query.ageBand) && c.languages.includes(query.languages[0]),
          ),
      );
      const walk = (list, hours, off) =>
        list.map((one) => {
          const found = new Set();
          for (const [a, b] of free(one, hours(one), off(one), query.from, query.to)) {
            for (
              let at = Math.ceil(Math.max(a, query.from, query.now) / (15 * MINUTE)) * 15 * MINUTE;
              at + length <= Math.min(b, query.to);
              at += 15 * MINUTE
            ) {
              if (one.certificates.some((c) => c.period.from <= at && c.period.to >= at + length))
                found.add(at);
            }
          }
          return found;
        });
      const rooms2 = walk(
        rooms,
        (one) => one.opening,
        (one) => one.closures,
      );
      const people2 = walk(
        people,
        (one) => one.working,
        (one) => one.absences,
      );
      for (const room of rooms2)
        for (const at of room)
          if (!starts.has(at) && people2.some((person) => person.has(at))) starts.set(at, 1);
    }
    return [...starts.keys()].sort((a, b) => a - b);
  };
}

function grouped(list) {
  const map = new Map();
  for (const one of list)
    (map.get(one.resourceId) ?? map.set(one.resourceId, []).get(one.resourceId)).push(one);
  return map;
}

export function prepare(name) {
  const size = SIZES[name];
  const made = makeWorld(size);
  const started = performance.now();
  const index = engine.buildIndex(made.world, HORIZON);
  return {
    size,
    made,
    index,
    buildMs: performance.now() - started,
    toy: makeToy(made.world),
    usual: makeUsual(made.world),
  };
}

/** Times two ways of answering the same questions, turn by turn. */
export function duel(queries, ours, theirs) {
  const mine = [];
  const other = [];
  for (const query of queries) {
    const start = performance.now();
    ours(query);
    const middle = performance.now();
    theirs(query);
    const end = performance.now();
    mine.push(middle - start);
    other.push(end - middle);
  }
  return { ours: mine, theirs: other };
}

export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export function row(name, ours, reference, { referenceName, bar, unit = 'ms', n }) {
  const ratio = ours / reference;
  const round = (value) => Number(value.toPrecision(3));
  return {
    name,
    ours: round(ours),
    reference: round(reference),
    referenceName,
    ratio: round(ratio),
    bar,
    pass: ratio <= bar,
    unit,
    n,
  };
}

/** Engine, toy and usual code must agree on the calendar, or the figures mean nothing. */
export function checkAgreement({ index, toy, usual }, queries) {
  for (const query of queries) {
    const ours = new Map(
      engine
        .countSlotsPerDay(index, query)
        .filter((one) => one.count > 0)
        .map((one) => [one.date, one.count]),
    );
    const theirs = toyCounts(toy, index, query);
    const slow = usual(query).length;
    const total = [...ours.values()].reduce((sum, count) => sum + count, 0);
    const same =
      ours.size === theirs.size && [...ours].every(([date, count]) => theirs.get(date) === count);
    if (!same || slow !== total)
      throw new Error(
        `disagreement: ours ${total}, toy ${[...theirs.values()].reduce((a, b) => a + b, 0)}, usual ${slow}: ${JSON.stringify(query)}`,
      );
  }
}

/** Both sizes in turns of a hundred questions: load on the machine then falls on both alike. */
function growth(small, large, n) {
  const times = { small: [], large: [] };
  for (let round = 0; round < n; round += 100) {
    for (const [name, { ask, queries }] of [
      ['small', small],
      ['large', large],
    ]) {
      for (const query of queries.slice(round, round + 100)) {
        const start = performance.now();
        ask(query);
        times[name].push(performance.now() - start);
      }
    }
  }
  return row(
    'slots-first/growth nl to eu',
    quantile(times.large, 0.5),
    quantile(times.small, 0.5),
    {
      referenceName: 'engine at nl',
      bar: 2,
      n,
    },
  );
}

/** Returns the rows; printing them is the caller's, and `json` only silences the progress. */
export async function run({ json = false, sizes = Object.keys(SIZES), n = 2_000 } = {}) {
  const rows = [];
  const asked = {};
  for (const name of sizes) {
    if (!json) console.error(`worlds of size ${name}`);
    const prepared = prepare(name);
    const { index, toy, usual, made, size } = prepared;
    const queries = makeQueries(size, made, n, 30);
    checkAgreement(prepared, queries.slice(0, 60));
    const ours = (query) => engine.findSlots(index, query);
    duel(queries, ours, (query) => toyFirst(toy, query));
    const times = duel(queries, ours, (query) => toyFirst(toy, query));
    const toyRow = { referenceName: 'bitset toy', bar: 3, n };
    asked[name] = { ask: ours, queries };
    rows.push(
      row(
        `slots-first/${name}/p50`,
        quantile(times.ours, 0.5),
        quantile(times.theirs, 0.5),
        toyRow,
      ),
    );
    rows.push(
      row(
        `slots-first/${name}/p99`,
        quantile(times.ours, 0.99),
        quantile(times.theirs, 0.99),
        toyRow,
      ),
    );
    if (name === 'eu')
      rows.push(
        row('slots-first/eu/p99 goal', quantile(times.ours, 0.99), 3, {
          referenceName: 'goal of 3 ms',
          bar: 1,
          n,
        }),
      );
    const few = queries.slice(0, 100);
    const explaining = (query) => engine.findSlots(index, { ...query, nearMissLimit: 10 });
    for (const query of queries) explaining(query);
    const explained = duel(few, explaining, usual);
    rows.push(
      row(
        `slots-first/${name}/with 10 near misses/p50`,
        quantile(explained.ours, 0.5),
        quantile(explained.theirs, 0.5),
        { referenceName: 'expand and intersect per request', bar: 1 / 15, n: few.length },
      ),
    );
    rows.push(
      row(
        `slots-first/${name}/with 10 near misses/p99`,
        quantile(explained.ours, 0.99),
        quantile(explained.theirs, 0.99),
        { referenceName: 'expand and intersect per request', bar: 1 / 15, n: few.length },
      ),
    );
  }
  if (asked.nl && asked.eu) rows.push(growth(asked.nl, asked.eu, n));
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const json = process.argv.includes('--json');
  const sizes = process.argv.slice(2).filter((name) => name in SIZES);
  const rows = await run(sizes.length > 0 ? { json, sizes } : { json });
  if (json) for (const one of rows) console.log(JSON.stringify(one));
  else console.table(rows.map(({ n, unit, ...rest }) => rest));
}
