import type { PresetCompetency } from './preset.ts';

/** What success in working with customers after the sale depends on, C1–C5 (S36, S56). */
export const SUPPORT_IC: readonly PresetCompetency[] = [
  {
    name: 'Troubleshooting',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Finds the cause of a fault by steps that others repeat with the same result.',
    whyItMatters: 'A workaround without a cause brings the same customer back.',
    descriptions: {
      C1: 'Follows the diagnosis guide step by step and records the result of each. Searches earlier cases for the same fault before asking a colleague.',
      C2: "Reproduces a customer's fault in a test account and narrows it down to one setting, version or step. Confirms the cause in logs or data before answering.",
      C3: 'Traces faults across several products or systems of the customer and proves the cause by switching it on and off. Writes down the risks of a workaround before anybody uses it.',
      C4: 'Groups cases of several teams by cause and presents the defect behind them with its count. Writes diagnosis scripts or checks that at least two teams use.',
      C5: 'Leads the search for the cause of a failure that threatens several large customers, across departments, until it is proven. Specifies logs and self-tests that Engineering builds into every product.',
    },
  },
  {
    name: 'Escalations',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Brings cases beyond the usual way to a decision and keeps the customer informed throughout.',
    whyItMatters: 'A customer who escalates decides within days whether to stay.',
    descriptions: {
      C1: "Passes a case on when the guide says so, with its deadline and the damage in the customer's own words. When a customer threatens or insults, ends the conversation by the agreed rule and reports it.",
      C2: 'Takes over escalated cases of colleagues, calls the customer on the same day and agrees on the next date. Grants goodwill inside the limit and notes the reason.',
      C3: 'Leads the customer side of severe incidents, with updates at fixed times and a written review for the customer. Agrees a recovery plan with customers who have given notice.',
      C4: 'Writes the escalation rules of an area: what counts, who decides and by when. Removes the step that delayed the severe cases of a quarter longest.',
      C5: 'Represents the company, with Legal, in disputes that reach lawyers, regulators or the press. Lowers the yearly number of severe escalations to a published target.',
    },
  },
  {
    name: 'Help content',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Writes articles and guides with which customers and colleagues find the answer themselves.',
    whyItMatters: 'An answer in a mail is read once, an answer in an article a thousand times.',
    descriptions: {
      C1: 'Links an article in every answer where one exists and reports those that are wrong or out of date. Adds the search word with which a customer found nothing.',
      C2: 'Writes an article when a question returns that has none, and has a colleague try it out. Rewrites prepared answers to which customers reply with a further question.',
      C3: 'Maintains the articles of a product area, none of them unchecked for more than a year. Completes articles, training and prepared answers for a new feature before the day of its release.',
      C4: 'Plans the help content of several teams from search and contact data. Publishes each quarter which articles lowered contacts and deletes those nobody opened.',
      C5: 'Decides on system, structure and languages of all help content, and on the accuracy that automatic answers must reach before use. Sets a yearly target for the share of customers who need no contact and publishes the figure.',
    },
  },
  {
    name: 'Customer adoption',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Brings customers to use what they bought, so that they renew.',
    whyItMatters: 'Customers who use little of what they pay for are the first to leave.',
    descriptions: {
      C1: "Points out, at the end of a case, the setting or feature that prevents the question. Enters each wish and each mention of leaving in the customer's record.",
      C2: 'Guides new customers through setup in scheduled calls until they reach the first agreed result. Contacts customers whose usage has dropped and records the cause.',
      C3: 'Keeps a success plan with each of own customers: goals, usage, risks and the date of the next review. Warns of a renewal at risk at least a quarter before the contract ends, with a proposal.',
      C4: 'Builds the method by which a segment starts, reviews and renews, with dates, signals and material that several teams use. Tries a change on part of the customers and compares renewal rates before all of them get it.',
      C5: 'Builds the score from which the company forecasts losses and publishes each year how the forecast came out. Brings changes of product, price or contract that keep customers to a decision of the executive team.',
    },
  },
];
