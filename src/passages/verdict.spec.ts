import { describe, expect, it } from '@jest/globals';
import type { Evidence } from './evidence.js';
import { likelihoodOf, verdictOf } from './verdict.js';

const evidence = (facts: Partial<Evidence> = {}): Evidence => ({
  best: 2.5,
  share: 1,
  bare: 0,
  peak: 3,
  covered: 0.8,
  coveredByAsker: 0.4,
  subjectCovered: 0.9,
  kindAsked: 0,
  unmet: 0,
  absent: 0,
  dontKnow: false,
  ...facts,
});

const nothing = (facts: Partial<Evidence> = {}): Evidence =>
  evidence({ share: 0.2, bare: 1, covered: 0, coveredByAsker: 0, subjectCovered: 0, ...facts });

describe('verdict', () => {
  it('is answered when the question is plainly met', () => {
    expect(verdictOf(evidence())).toBe('answered');
  });

  it('is asked in vain when the child does not know', () => {
    expect(verdictOf(evidence({ dontKnow: true }))).toBe('asked-not-answered');
  });

  it('is never asked when nothing is met, whatever the child does not know', () => {
    expect(verdictOf(evidence({ best: 0 }))).toBe('not-asked');
    expect(verdictOf(nothing({ best: 0.2, dontKnow: true }))).toBe('not-asked');
  });

  it('risks neither harmful mistake while the evidence is in doubt', () => {
    expect(verdictOf(nothing({ best: 1.2 }))).toBe('asked-not-answered');
  });

  it('finds a question that presumes what it asks about more likely asked than a bare one', () => {
    expect(likelihoodOf(evidence({ bare: 1 }))).toBeLessThan(likelihoodOf(evidence()));
  });

  it('finds a question less likely asked when what it is about occurs nowhere', () => {
    expect(likelihoodOf(evidence({ absent: 0.9 }))).toBeLessThan(likelihoodOf(evidence()));
    expect(likelihoodOf(evidence({ unmet: 0.9 }))).toBeLessThan(likelihoodOf(evidence()));
  });
});
