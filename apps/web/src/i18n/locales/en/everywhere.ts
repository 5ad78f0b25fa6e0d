import app from './app.json';
import challenges from './challenges.json';
import codes from './codes.json';
import errors from './errors.json';
import fields from './fields.json';
import notifications from './notifications.json';
import session from './session.json';

/** What any page may say: it comes with the language. */
export const everywhere = { app, challenges, codes, errors, fields, notifications, session };
