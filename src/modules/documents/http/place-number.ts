import { Injectable, Param, type PipeTransform } from '@nestjs/common';
import { kernelProblems } from '../../../kernel/problems.js';

/** The number of a place in the path; anything else names nothing, so it is not found rather than invalid. */
@Injectable()
class PlaceNumberPipe implements PipeTransform<unknown, number> {
  transform(value: unknown): number {
    // The validation pipe before us may have made a number of it already.
    if (!/^[1-9]\d{0,5}$/.test(String(value))) throw kernelProblems['not-found']();
    return Number(value);
  }
}

const pipe = new PlaceNumberPipe();

export const PlaceNumber = (): ParameterDecorator => Param('number', pipe);
