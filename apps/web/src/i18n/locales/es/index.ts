import { everywhere } from './everywhere';
import account from './pages/account.json';
import actions from './pages/actions.json';
import admin from './pages/admin.json';
import brief from './pages/brief.json';
import cities from './pages/cities.json';
import documents from './pages/documents.json';
import entry from './pages/entry.json';
import goodPractices from './pages/good-practices.json';
import home from './pages/home.json';
import partners from './pages/partners.json';
import partnerships from './pages/partnerships.json';
import proposals from './pages/proposals.json';
import startUps from './pages/start-ups.json';

/** What pages say: each area comes with the first page that says something of it. */
const pages = {
  account,
  actions,
  admin,
  brief,
  cities,
  documents,
  entry,
  goodPractices,
  home,
  partners,
  partnerships,
  proposals,
  startUps,
};

/** All that the screens say, by area. */
export const locale = { ...everywhere, ...pages };
