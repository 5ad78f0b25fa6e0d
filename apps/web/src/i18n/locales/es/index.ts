import account from './account.json';
import actions from './actions.json';
import admin from './admin.json';
import app from './app.json';
import brief from './brief.json';
import challenges from './challenges.json';
import cities from './cities.json';
import codes from './codes.json';
import documents from './documents.json';
import entry from './entry.json';
import errors from './errors.json';
import fields from './fields.json';
import goodPractices from './good-practices.json';
import home from './home.json';
import notifications from './notifications.json';
import partners from './partners.json';
import partnerships from './partnerships.json';
import proposals from './proposals.json';
import session from './session.json';
import startUps from './start-ups.json';

/** All that the screens say, by area. */
export const locale = {
  account,
  actions,
  admin,
  app,
  brief,
  challenges,
  cities,
  codes,
  documents,
  entry,
  errors,
  fields,
  goodPractices,
  home,
  notifications,
  partners,
  partnerships,
  proposals,
  session,
  startUps,
};
