/** Countries that are one city: their name is the city's. Elsewhere a country's name is the country ("Mexico"). */
export const cityStates: ReadonlySet<string> = new Set(['SG', 'HK', 'MO', 'MC', 'GI', 'SM', 'VA', 'DJ']);
