import { memorySection } from './memory/memory-section';
import { pathSection } from './path/path-section';
import { readingSection } from './reading/reading-section';
import { scoringSection } from './scoring/scoring-section';
import { type Section } from './section';
import { visibleSection } from './visible/visible-section';

export const sections = {
  scoring: scoringSection,
  path: pathSection,
  visible: visibleSection,
  memory: memorySection,
  reading: readingSection,
} satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
