import { problemSchema } from '../contract/problem.ts';

/** What a route may answer besides its success; every one is `application/problem+json`. */
export const problems = {
  400: problemSchema.describe('The input is wrong; `fields` says where'),
  401: problemSchema.describe('Not signed in'),
  500: problemSchema.describe('Hafan failed; the log has more'),
} as const;

export const caseProblems = {
  ...problems,
  403: problemSchema.describe('This person may not do this'),
  404: problemSchema.describe('No such case, or not one that this person may know of'),
} as const;

export const commandProblems = {
  ...caseProblems,
  409: problemSchema.describe('Refused; `cite` says by which paragraph, `missing` what is missing'),
  413: problemSchema.describe('The request is too large'),
  415: problemSchema.describe('Not JSON'),
} as const;
