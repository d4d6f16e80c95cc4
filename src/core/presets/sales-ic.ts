import type { PresetCompetency } from './preset.ts';

/** What success as a seller depends on, S1–S5 (S36, S76). */
export const SALES_IC: readonly PresetCompetency[] = [
  {
    name: 'Prospecting',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Finds companies that need the product and opens a conversation with the people who decide.',
    whyItMatters: "Next quarter's revenue comes from conversations that begin in this one.",
    descriptions: {
      S1: 'Researches each company before the first contact and opens with a reason that fits it. Tries every contact as many times as the plan says, through two or more channels, before giving up on it.',
      S2: 'Builds a target list for own territory from industry, size and events such as a new site, and renews it each quarter. Opens the agreed share of own pipeline without enquiries from Marketing or meetings booked by others.',
      S3: 'Enters a customer through several departments and draws up who decides, who pays and who objects. Asks each customer whose agreed result is reached for an introduction to another company, and follows it up.',
      S4: 'Opens an industry or country in which the company had no customer and writes the guide that other sellers follow there. Signs partners who bring in deals every quarter.',
      S5: 'Wins customers from the short list of companies that the executive team wants most. Publishes papers or hosts round tables from which first meetings with executives of those companies come.',
    },
  },
  {
    name: 'Discovery',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Finds out what the customer wants to change, what it is worth and who decides.',
    whyItMatters: 'An offer for the wrong problem loses to doing nothing.',
    descriptions: {
      S1: "Asks the questions of the guide and records need, date and budget in the customer's own words. Declines a meeting, with the reason noted, when the company does not fit the target group.",
      S2: "Writes down the customer's problem, its yearly cost and the people affected, and has the customer confirm it before a demo. Ends a sale, with the reason on record, when no cost or no decision maker is found.",
      S3: 'Interviews users, finance and IT of the customer separately and lists where their answers differ. Agrees with the customer on the figures by which the purchase will be judged a year later.',
      S4: 'Runs a workshop in which departments of the customer rank their problems and delivers the result with the cost of each. Finds a need that the customer had not named and brings it into the contract.',
      S5: 'Writes with executives of a customer a plan of several years in which the product takes on tasks that no customer uses it for yet. Takes needs shared by several large customers to Product with the revenue at stake and tells each of them what was decided.',
    },
  },
  {
    name: 'Negotiation',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Reaches terms that both sides keep and gives nothing away without a return.',
    whyItMatters: 'A discount comes straight out of profit and comes back at every renewal.',
    descriptions: {
      S1: "Quotes published prices only and passes requests for a discount to the account executive with the customer's reason. Answers the objections listed in the guide and notes those that it does not cover.",
      S2: 'Trades every concession for a return, such as a longer term or a reference, and notes both in the deal record. Obtains approval for a discount before the customer hears a figure.',
      S3: 'Prepares each negotiation with a written list of limits, trades and alternatives on both sides. Negotiates with purchasing and legal departments and brings back liability and payment terms inside the policy.',
      S4: 'Leads talks of several rounds between lawyers and executives of both companies and sets the order of topics. Brings a contract that loses money back to the agreed margin at its next renewal.',
      S5: 'Drafts framework agreements under which other countries and divisions of a customer order without new talks. Briefs own executives in writing before they negotiate, with the limits and the first offer.',
    },
  },
  {
    name: 'Pipeline management',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Keeps a current record of open deals and works on them in order of worth and date.',
    whyItMatters: 'A forecast is no truer than the records beneath it.',
    descriptions: {
      S1: 'Enters each contact with status, next step and date on the day of the conversation. Removes companies that closed or bought elsewhere from the list every week.',
      S2: 'Keeps as many open deals as the plan says the quota needs and closes those without a next step every week. Gives a monthly forecast that comes within the agreed distance of the result.',
      S3: 'Forecasts the quarter deal by deal, with what the customer has done to prove each stage, and reports afterwards where it was wrong. Hands smaller deals to colleagues, with notes, when a large one takes the time.',
      S4: 'Plans each large account a year ahead by department and product, with expected value and date. Reviews the largest deals of other sellers every month and answers in writing: continue, change or stop.',
      S5: 'Forecasts the revenue of global accounts two years ahead for the company plan and explains each deviation to the executive team. Designs stage rules or a deal score that all of Sales then uses.',
    },
  },
];
