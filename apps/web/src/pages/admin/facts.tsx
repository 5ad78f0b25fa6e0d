import { Text } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './facts.module.css';

interface FactsProps {
  /** Name and value; what has no value is left out. */
  readonly items: readonly (readonly [string, ReactNode])[];
}

/** Facts, each with its name. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {items
        .filter(([, value]) => value !== null && value !== '' && value !== undefined)
        .map(([name, value]) => (
          <div key={name} className={classes.fact}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" size="sm" m={0}>
              {value}
            </Text>
          </div>
        ))}
    </dl>
  );
}
