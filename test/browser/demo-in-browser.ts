import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { createTestDatabase, startTestMail, startTestNats } from '@puente/testing';
import { type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { loadDemo } from '../../deploy/demo/load-demo';
import { startStack } from '../../deploy/local/start-stack';
import { demoToken, openDemoLogins } from '../../deploy/operate/demo-logins';
import { openBrowser } from './browser';

const root = join(__dirname, '..', '..');
/** Kept as an artefact of the build. */
export const shots = join(root, 'dist', 'screenshots');
export const password = 'tranquil-otter-79-harbour';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Who signs in, by the names of the demo: `officer:es-madrid`. */
export type Login = string;

export interface DemoInBrowser {
  readonly origin: string;
  readonly mail: Awaited<ReturnType<typeof startTestMail>>;
  /** A token of somebody of the demo, for what a journey needs and does not look at. */
  readonly tokenOf: (login: Login) => Promise<string>;
  /** A window of its own, in a language; with a login, signed in: once through the page of sign-in, then by its cookies. */
  readonly open: (options?: WindowOptions) => Promise<Page>;
  readonly emailOf: (login: Login) => Promise<string>;
  /** What browsers said that a page must never make them say: errors of its code, breaches of its Content-Security-Policy. */
  readonly complaints: readonly string[];
  readonly end: () => Promise<void>;
}

export interface WindowOptions {
  readonly login?: Login;
  readonly language?: 'en' | 'es';
  readonly colours?: 'light' | 'dark';
  readonly width?: number;
}

/** The whole of Puente with the demo's documents, its web client as it is built, and a browser. */
export async function openDemoInBrowser(executablePath: string): Promise<DemoInBrowser> {
  execFileSync(process.execPath, [join(root, 'deploy', 'local', 'build-web.cjs')], { stdio: 'inherit' });
  mkdirSync(shots, { recursive: true });
  const [database, nats, mail] = await Promise.all([createTestDatabase(), startTestNats(), startTestMail()]);
  const stack = await startStack({
    ...{ databaseUrls: database.urls, natsUrl: nats.urls, port: 0, logLevel: 'silent', demo: 'on' },
    ...{ smtpUrl: mail.url, mailFrom: 'Puente <puente@programme.example>' },
    webRoot: join(root, 'dist', 'web'),
    answerMsMax: 15_000,
  });
  const { operator } = nats.urls;
  const api = new ApiClient(stack.origin, await demoToken(operator, 'admin'));
  await loadDemo(api, () => undefined);
  const browser: Browser = await openBrowser(executablePath);
  const emailOf = async (login: Login) =>
    (await openDemoLogins(operator, [{ as: login, password }]))[0]!.email;
  const complaints: string[] = [];
  const signedIn = new Map<Login, Promise<StorageState>>();
  const newPage = async (options: BrowserContextOptions, language: string): Promise<Page> => {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    context.setDefaultTimeout(20_000);
    // `about:blank` has no storage.
    await context.addInitScript(
      `if (location.origin !== 'null') localStorage.setItem('puente.language', '${language}')`,
    );
    const page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (said) => {
      if (said.text().includes('Content Security Policy')) complaints.push(said.text());
    });
    await page.goto(stack.origin);
    return page;
  };
  const signInOnce = async (login: Login): Promise<StorageState> => {
    const page = await newPage({}, 'en');
    await signIn(page, await emailOf(login));
    const state = await page.context().storageState();
    await page.context().close();
    return state;
  };
  const open: DemoInBrowser['open'] = async ({
    login,
    language = 'en',
    colours = 'light',
    width = 1280,
  } = {}) => {
    const options: BrowserContextOptions = {
      ...{ viewport: { width, height: 900 }, locale: language, colorScheme: colours },
    };
    if (login === undefined) return newPage(options, language);
    if (!signedIn.has(login)) signedIn.set(login, signInOnce(login));
    return newPage({ ...options, storageState: await signedIn.get(login)! }, language);
  };
  const end = async () => {
    await browser.close();
    await stack.stop();
    await Promise.all([mail.stop(), nats.stop()]);
    await database.drop();
  };
  return {
    origin: stack.origin,
    mail,
    tokenOf: (login) => demoToken(operator, login),
    open,
    emailOf,
    complaints,
    end,
  };
}

/** Through the page of sign-in, as everybody does. */
async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Menu' }).waitFor({ state: 'attached' });
}
