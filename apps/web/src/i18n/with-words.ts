import { type ComponentType } from 'react';
import { learn } from './i18n';
import { type Area } from './locales/en';

/** A route's page, loaded at once with the words that it says. */
export const withWords =
  (areas: readonly Area[], load: () => Promise<ComponentType>) =>
  async (): Promise<{ Component: ComponentType }> => {
    const [Component] = await Promise.all([load(), learn(areas)]);
    return { Component };
  };
