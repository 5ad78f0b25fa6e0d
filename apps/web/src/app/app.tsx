import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { RouterProvider } from 'react-router/dom';
import { createQueries } from '../api/queries';
import { Notices } from './notices';
import { router } from './routes';
import { theme } from './theme';

const queries = createQueries();
const colorScheme = localStorageColorSchemeManager({ key: 'puente.color-scheme' });

/** The nonce that the gateway wrote into the page: styles that come later carry it. */
const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';

// Dialogs hold the page still by a style of another library, which asks for the nonce here.
setNonce(styleNonce());

export function App() {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorScheme}
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <Notices />
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
