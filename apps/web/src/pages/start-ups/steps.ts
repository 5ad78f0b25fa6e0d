/** In the order in which they are gone through. */
export const steps = ['about', 'what-you-do', 'solutions', 'review'] as const;
export type Step = (typeof steps)[number];

export const isStep = (text: string | undefined): text is Step => steps.some((step) => step === text);

export const placeOfStep = (id: string, step: Step): string => `/start-ups/${id}/edit/${step}`;

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? 'review';

/** The step where a fact is said that the server misses, and the field there. */
export function placeOfField(id: string, field: string): string {
  const [name, part] = field.split('.');
  const step: Step = name === 'solutions' ? 'solutions' : name === 'description' ? 'what-you-do' : 'about';
  return `${placeOfStep(id, step)}?field=${part ?? name}`;
}
