import { errorCode } from '@puente/kernel';
import { problemOf } from '../../apps/gateway/src/errors/problem-of';

const codes = Object.values(errorCode);

describe('the problem of an error code', () => {
  it.each(codes)('%s has a status of an error and a title', (code) => {
    const { status, title } = problemOf(code);
    expect([400, 401, 403, 404, 409, 412, 413, 415, 422, 428, 429, 500, 503]).toContain(status);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
  });

  it.each([
    [/-not-found$/, 404],
    [/-exists$/, 409],
    [/-too-(large|long)$/, 413],
    [/-(unknown|too-many|not-supported)$/, [415, 422]],
  ])('%s has the status of its kind', (kind, status) => {
    for (const code of codes.filter((one) => kind.test(one)))
      expect([status].flat()).toContain(problemOf(code).status);
  });

  it('reads differently for each code', () => {
    expect(new Set(codes.map((code) => problemOf(code).title)).size).toBe(codes.length);
  });
});
