/**
 * waiting-list (performance.md d): dates for all waiting children at once, beside HiGHS on the same linear program.
 *
 * Left out: the search for each child's possible places, HTTP and the database. The worlds are made from a fixed seed:
 * studios on a map, children with an earliest day, cells of one studio on one day, and interviewers counted per zone and
 * day. HiGHS (its WebAssembly build) solves the plain program of 500 children, whose answer is whole because the limits
 * nest; it proves that nothing is lost. HiGHS takes minutes for more: there the plan's own prices prove it, by a bound that
 * holds for any prices. The sizes without a bar show the growth: children, studios and days grow together.
 */
import { performance } from 'node:perf_hooks';

const scheduler = '../dist/src/scheduler';
const engine = await import(`${scheduler}/index.js`);
const { figuresOf, placeOneByOne } = await import(`${scheduler}/joint-plan.js`);
const { placesOf } = await import(`${scheduler}/places.js`);
const { leastWorstWait } = await import(`${scheduler}/worst-wait.js`);
const { allocate } = await import(`${scheduler}/allocate.js`);
const { leastPossible } = await import(`${scheduler}/least-possible.js`);

const WORLDS = {
  250: { children: 250, studios: 20, days: 22, zones: 9 },
  500: { children: 500, studios: 27, days: 33, zones: 9, bar: 500 },
  1000: { children: 1_000, studios: 40, days: 45, zones: 10 },
  2000: { children: 2_000, studios: 60, days: 60, zones: 10, bar: 3_000 },
};
const NEVER_OUT = 1e6;

function chance(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

/** Every studio is open to every child, which is harder than real: nobody is too far away. */
export function makeAllocation({ children, studios, days, zones }) {
  const below = chance(2_026);
  const place = () => [below(200), below(260)];
  const studioAt = Array.from({ length: studios }, place);
  const cellLimits = [];
  const zoneOfCell = [];
  for (let day = 0; day < days; day += 1)
    for (let studio = 0; studio < studios; studio += 1) {
      cellLimits.push(below(8) === 0 ? 0 : 1 + below(2));
      zoneOfCell.push(day * zones + (studio % zones));
    }
  const zoneLimits = Array.from({ length: days * zones }, () => below(5));
  const options = Array.from({ length: children }, () => {
    const [x, y] = place();
    const waited = below(30);
    const ready = below(7);
    const weight = 2 + below(4);
    const mine = [];
    for (let cell = 0; cell < cellLimits.length; cell += 1) {
      const day = Math.floor(cell / studios);
      const [sx, sy] = studioAt[cell % studios];
      if (day < ready || cellLimits[cell] === 0) continue;
      const kilometres = Math.round(Math.hypot(sx - x, sy - y));
      mine.push({ cell, cost: kilometres + weight * (waited + day), wait: waited + day });
    }
    return mine;
  });
  return { options, cellLimits, zoneOfCell, zoneLimits };
}

export async function run() {
  const rows = [];
  for (const [name, size] of Object.entries(WORLDS)) {
    const problem = makeAllocation(size);
    const times = [];
    const cpu = [];
    let plan;
    for (let round = 0; round < 3; round += 1) {
      const [from, used] = [performance.now(), process.cpuUsage()];
      plan = engine.planJointly(problem);
      times.push(performance.now() - from);
      const { user, system } = process.cpuUsage(used);
      cpu.push((user + system) / 1_000);
    }
    const ours = middle(times);
    rows.push(
      rowOf(
        `waiting-list-${name}`,
        size,
        { plan, alone: oneByOne(problem) },
        { ours, cpu: middle(cpu) },
      ),
      proofOf(name, problem, plan),
    );
    if (size.children === 500) rows.push(...(await besideHighs(problem, plan, ours)));
  }
  return rows;
}

/** What serving one child after the other gives. */
function oneByOne(problem) {
  const places = placesOf(problem);
  return figuresOf(places, placeOneByOne(places, [...problem.options.keys()]));
}

function middle(values) {
  return values.sort((left, right) => left - right)[1];
}

/** Beside the time that passed stands the time of the processors, which other work on the machine hardly changes. */
function rowOf(name, { children, bar }, { plan, alone }, { ours, cpu }) {
  const told = ({ placed, worstWait, cost }) =>
    `${placed} placed, worst ${worstWait} d, cost ${cost}`;
  return {
    name,
    ours,
    reference: bar ?? null,
    referenceName: `${bar === undefined ? 'growth' : 'bar'}; processors ${Math.round(cpu)} ms; ${told(plan.figures)}; one by one ${told(alone)}`,
    ratio: bar === undefined ? null : ours / bar,
    bar: bar === undefined ? null : 1,
    pass: bar === undefined || ours <= bar,
    unit: 'ms',
    n: children,
  };
}

/** The plan's cost beside the least that any plan could cost, by its prices; whoever has no place is counted dearly. */
function proofOf(name, problem, { figures }) {
  const places = placesOf(problem);
  const longest = leastWorstWait(places);
  const { prices } = allocate(places, longest);
  const left = places.children - figures.placed;
  const least = leastPossible(places, prices, longest) - left * prices.none;
  return {
    name: `waiting-list-${name} proof`,
    ours: figures.cost,
    reference: least,
    referenceName: `least possible by its prices; least possible worst wait ${longest} d`,
    ratio: figures.cost / least,
    bar: 1,
    pass: figures.cost === least && figures.worstWait === longest,
    unit: 'cost',
    n: places.children,
  };
}

/** The same children, places and cap on the longest wait, as a linear program. */
async function besideHighs(problem, plan, ours) {
  const { default: load } = await import('highs');
  const solver = await load();
  const objective = [];
  const ofChild = problem.options.map(() => []);
  const ofCell = problem.cellLimits.map(() => []);
  const ofZone = problem.zoneLimits.map(() => []);
  problem.options.forEach((options, child) => {
    for (const { cell, cost, wait } of options) {
      if (wait > plan.figures.worstWait) continue;
      const name = `x${child}_${cell}`;
      objective.push(`${cost - NEVER_OUT} ${name}`);
      ofChild[child].push(name);
      ofCell[cell].push(name);
      ofZone[problem.zoneOfCell[cell]].push(name);
    }
  });
  const atMost = (rows, limit) =>
    rows.flatMap((names, at) => (names.length > 0 ? [`${wrap(names)} <= ${limit(at)}`] : []));
  const program = [
    'Minimize',
    wrap(objective.map((term) => term.replace(/^-/, '- '))),
    'Subject To',
    ...atMost(ofChild, () => 1),
    ...atMost(ofCell, (cell) => problem.cellLimits[cell]),
    ...atMost(ofZone, (zone) => problem.zoneLimits[zone]),
    'End',
  ].join('\n');
  const from = performance.now();
  const answer = solver.solve(program);
  const theirs = performance.now() - from;
  const cost = Math.round(answer.ObjectiveValue) + plan.figures.placed * NEVER_OUT;
  const row = { referenceName: 'HiGHS, linear program', n: problem.options.length };
  return [
    {
      ...row,
      name: 'waiting-list-500 beside HiGHS',
      ours,
      reference: theirs,
      ratio: ours / theirs,
      bar: 0.05,
      pass: ours / theirs <= 0.05,
      unit: 'ms',
    },
    {
      ...row,
      name: 'waiting-list-500 cost',
      ours: plan.figures.cost,
      reference: cost,
      ratio: plan.figures.cost / cost,
      bar: 1,
      pass: plan.figures.cost === cost,
      unit: 'cost',
    },
  ];
}

/** The format takes lines of at most 560 characters. */
function wrap(terms) {
  const lines = [];
  for (let at = 0; at < terms.length; at += 12)
    lines.push(
      terms
        .slice(at, at + 12)
        .join(' + ')
        .replaceAll('+ -', '-'),
    );
  return lines
    .map((line, at) => (at === 0 || line.startsWith('-') ? line : `+ ${line}`))
    .join('\n');
}
