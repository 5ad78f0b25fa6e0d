import { englishNotifications } from './english-notifications';
import { partiesIn } from './parties-in';
import { type Phrasebook } from './wording';

const ignore = 'If you did not ask for this, you need not do anything.';

export const english: Phrasebook = {
  greeting: 'Hello,',
  codeLabel: 'The code in the link, should you need it by itself:',
  programme: 'the programme',
  letters: {
    registration: () => ({
      subject: 'Confirm your e-mail address',
      says: [
        'Somebody, probably you, is opening a Puente account with this address.',
        'Open the link within 24 hours to finish.',
      ],
      linkLabel: 'Confirm the address',
      adds: ['If it was not you, do nothing: no account will be made.'],
    }),
    'registration-known': () => ({
      subject: 'You have an account already',
      says: [
        'Somebody, probably you, tried to open a Puente account with this address. It has one already, and nothing was changed.',
        'You can sign in, or choose a new password where you sign in if you have forgotten yours.',
      ],
      linkLabel: 'Sign in',
      adds: [ignore],
    }),
    'password-reset': () => ({
      subject: 'Choose a new password',
      says: [
        'You asked for a new password for your Puente account.',
        'Open the link within 60 minutes to choose it. You will be signed out everywhere else.',
      ],
      linkLabel: 'Choose a new password',
      adds: ['If you did not ask for this, do nothing: your password stays as it is.'],
    }),
    invitation: ({ from, organisationKind, organisationId }, nameOf) => {
      const organisation = nameOf(organisationKind, organisationId);
      return {
        subject: `Act for ${organisation} on Puente`,
        says: [
          `${from} invites you to act for ${organisation} on Puente, where cities and start-ups of Spain and Asia-Pacific find partners.`,
          'Open the link within 7 days to accept.',
        ],
        linkLabel: 'Accept the invitation',
        adds: ['If you do not want to, do nothing: the invitation ends by itself.'],
      };
    },
    contact: ({ city }, nameOf) => {
      const name = nameOf('city', city);
      return {
        subject: `A partnership is proposed to ${name}`,
        says: [
          `Somebody proposes a partnership to ${name} on Puente, where cities and start-ups of Spain and Asia-Pacific find partners. The programme's staff send it to you because nobody acts for ${name} there yet.`,
          'By the link you can read the proposal, decline it, or act for your city and answer. It can be answered once.',
        ],
        linkLabel: 'Read the proposal',
        adds: ['If you are not the right person, please pass this letter on to whoever is.'],
      };
    },
    notification: ({ action, parties, reason }, nameOf) => {
      const [subject, says] = englishNotifications[action] ?? [
        'There is news for you',
        `Something was done that concerns you (${action}).`,
      ];
      const names = partiesIn(parties).map(({ kind, id }) => nameOf(kind, id));
      return {
        subject,
        says: [
          says,
          ...(names.length === 0 ? [] : [`It is about: ${names.join(', ')}.`]),
          ...(reason === '' ? [] : [`The reason given, as a code: ${reason}.`]),
        ],
        linkLabel: 'See it on Puente',
        adds: ['Which letters you get you can set under your account.'],
      };
    },
  },
};
