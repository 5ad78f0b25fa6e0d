import { type NotificationPhrases } from './wording';

/** What was done, by its name; the parties and the reason follow by themselves. */
export const englishNotifications: NotificationPhrases = {
  'start-up-submitted': ['A start-up waits for review', 'A start-up was submitted for publication.'],
  'start-up-published': [
    'Your start-up is published',
    'Your start-up is published: cities find it from now on.',
  ],
  'start-up-returned': [
    'Your start-up needs a correction',
    'The programme has a question before your start-up can be published. Please answer it and submit it again.',
  ],
  'start-up-declined': [
    'Your start-up is not published',
    'The programme decided not to publish your start-up.',
  ],
  'start-up-archived': [
    'A start-up is archived',
    'Your start-up is archived: cities do not find it any more.',
  ],
  'start-up-restored': ['A start-up is back', 'Your start-up was taken out of the archive.'],
  'start-up-renewed': ['A start-up is renewed', 'Your start-up stays published for another year.'],
  'start-up-expiry-near': [
    'Your start-up is about to expire',
    'What is published of your start-up is almost a year old and will soon be hidden. Please look at it and renew it: one click does.',
  ],
  'start-up-expired': [
    'Your start-up has expired',
    'Your start-up was not renewed within a year and is hidden from cities. You can renew it at any time.',
  ],
  'claim-requested': [
    'Somebody claims a city',
    'Somebody says that they act for a city. Please confirm it or decline.',
  ],
  'claim-confirmed': [
    'You act for your city now',
    'Your claim is confirmed: you act for your city on Puente from now on.',
  ],
  'claim-declined': ['Your claim was declined', 'The programme did not confirm that you act for the city.'],
  'identity-linked': [
    'Your account can be entered in another way',
    'You, or somebody who has your address with the provider of sign-ins, signed in by it: your account is open to them from now on. If it was not you, please tell the programme.',
  ],
  'member-invited': ['Somebody was invited', 'Somebody was invited to act for your organisation.'],
  'member-joined': [
    'Your organisation has a new member',
    'Somebody acts for your organisation now, as you do.',
  ],
  'member-removed': [
    'Somebody left your organisation',
    'Somebody does not act for your organisation any more.',
  ],
  'match-request-fits': [
    'A new partner fits your request',
    'A party newly fits a match request that you saved.',
  ],
  'good-practice-registered': [
    'There is a new good practice',
    'A good practice of your organisation was added to the catalogue.',
  ],
  'good-practice-updated': [
    'A good practice has changed',
    'A good practice of your organisation was changed in the catalogue.',
  ],
  'proposal-drafted': [
    'Your organisation prepares a proposal',
    'Somebody of your organisation began to write a proposal. The other side does not see it yet.',
  ],
  'proposal-proposed': [
    'A partnership is proposed to you',
    'A partnership is proposed to your organisation. Please accept it or decline before its deadline.',
  ],
  'proposal-awaiting-contact': [
    'A proposal waits for an address',
    'A partnership is proposed to a city that nobody acts for. Please enter whom to write to.',
  ],
  'proposal-delivered': [
    'Your proposal has arrived',
    'Your proposal has been delivered; its deadline runs from now.',
  ],
  'proposal-accepted': [
    'Your proposal is accepted',
    'The other side accepts the partnership; the programme reviews it now.',
  ],
  'proposal-declined': [
    'Your proposal is declined',
    'The other side declines the partnership. The proposal names others who may fit.',
  ],
  'proposal-expired': ['A proposal has expired', 'Nobody answered the proposal before its deadline.'],
  'proposal-in-review': [
    'A proposal waits for review',
    'A partnership that both sides want waits for the review of the programme.',
  ],
  'proposal-returned': [
    'Your proposal needs a correction',
    'The programme has a question about the partnership before it can be approved.',
  ],
  'proposal-approved': [
    'The partnership is approved',
    'Two members of the programme approved the partnership.',
  ],
  'proposal-rejected': [
    'The partnership is not approved',
    'The programme decided not to approve the partnership.',
  ],
  'proposal-active': [
    'The partnership begins',
    'The partnership is active: its action plan is yours to fill.',
  ],
  'proposal-completed': [
    'The partnership is completed',
    'The partnership is completed, and its outcome recorded.',
  ],
  'proposal-closed': ['The partnership is closed', 'The partnership was ended.'],
  'ending-announced': [
    'The other side ends the partnership',
    'The other side ends the partnership. It is closed once you end it too.',
  ],
  'proposal-withdrawn': ['A proposal is withdrawn', 'Whoever proposed the partnership withdrew it.'],
  'approval-given': [
    'One of two approvals is given',
    'A member of the programme approved the partnership; a second has to.',
  ],
  'question-asked': [
    'There is a question about a proposal',
    'The other side asks something about the proposal.',
  ],
  'answer-given': ['Your question is answered', 'Your question about the proposal is answered.'],
  'counter-proposal-made': [
    'There is a counter-proposal',
    'The other side proposes the partnership in another way.',
  ],
  'proposal-edited': [
    'A proposal is changed',
    'Whoever proposed the partnership changed what it says after the programme returned it.',
  ],
  'decision-undone': ['A decision is undone', 'A decision was undone; the case stands where it was before.'],
  'partnership-updated': ['A partnership has changed', 'The action plan of a partnership was changed.'],
  'milestone-added': [
    'There is a new milestone',
    'A milestone was added to the action plan of a partnership.',
  ],
  'milestone-updated': [
    'A milestone has changed',
    'A milestone in the action plan of a partnership has changed.',
  ],
  'outcome-recorded': ['An outcome is recorded', 'What came of a partnership was recorded.'],
  'health-check-recorded': [
    'A health check is recorded',
    'A partnership was held against the ten principles.',
  ],
};
