import type { PresetCompetency } from './preset.ts';

/** What success as a product manager depends on, P1–P6 (S36, S56). */
export const PRODUCT_IC: readonly PresetCompetency[] = [
  {
    name: 'Research',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Learns what customers do and need before deciding what to build.',
    whyItMatters: 'Teams that guess rebuild much of what they release.',
    descriptions: {
      P1: 'Takes part in customer conversations every month and notes what was said apart from what it suggests. Sums up the support cases on an assigned feature every sprint.',
      P2: 'Interviews at least five users before planning a feature and asks about past behaviour, not about wishes. Tries a prototype with users and lists what changed because of it.',
      P3: 'Plans studies on one customer group that combine interviews, usage data and lost sales. Publishes findings with counts and quotes, which at least one other team plans with.',
      P4: 'Runs a panel of customers for a product line and meets it every quarter. Tests the riskiest assumptions of the line before money is spent on them.',
      P5: 'Examines a market that the company does not serve by talking to those who would buy there: size, needs, rivals and price. Sets the research standards of Product and reviews the largest studies against them.',
      P6: "Identifies a change in customers' behaviour before it appears in the company's sales and proves it with a trial that customers pay for. Publishes method and findings at a conference or in a journal.",
    },
  },
  {
    name: 'Product sense',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Chooses solutions that remove the problem with the least to learn and to maintain.',
    whyItMatters: 'Every feature makes the next one dearer and the product harder to learn.',
    descriptions: {
      P1: 'Sets up the product as a new customer once a month and files each stumbling point with a picture. Compares a planned feature with two rival products before writing its stories.',
      P2: 'Draws at least two solutions for each problem and records why one was chosen. Leaves out settings that few users need and gives the count.',
      P3: 'Rebuilds a whole workflow of a customer group and publishes the steps and errors saved. Refuses requests of large customers in writing and offers another way to their goal.',
      P4: 'Writes the principles by which the teams of a product line decide and applies them in reviews of their designs. Proposes a product or a removal that no customer asked for, with a tested prototype.',
      P5: 'Decides on a written case which parts, data and price plans the products of the company share. Judges acquisitions and partner products for the executive team by their fit with these.',
      P6: 'Designs a product or business model that no rival offers and tests it in stages, each with a limit for stopping. Writes down its principles so that a team founded for it continues without the author.',
    },
  },
  {
    name: 'Prioritisation',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Orders work by value and cost and says no with the reason.',
    whyItMatters: 'A plan is made by what it leaves out.',
    descriptions: {
      P1: "Sorts the requests for a feature by customers affected and effort, with both numbers on the list. Takes cases of doubt to the area's product manager with a proposal.",
      P2: 'Orders the backlog by the goal of the quarter and closes, each month, what will not be built within a year. Replies to each refused request with the reason.',
      P3: 'Weighs repairs, features and technical work of several teams against one figure and publishes the order. Changes it when new data contradict it and names what moved.',
      P4: 'Divides the capacity of a product line between present customers, new customers and upkeep, in shares agreed with the engineering leads. Names the monthly cost of each postponed item.',
      P5: 'Proposes each year which products get more, less or no money, with a model that Finance has checked. Compares in the same paper what earlier choices were expected to bring and what they brought.',
      P6: 'Lays before the executive team investments whose returns lie years apart, each with its assumptions. Names the signs that would reverse the choice and reports on them every half-year.',
    },
  },
  {
    name: 'Measurement',
    type: 'Functional',
    tracks: 'IC',
    definition: 'Fixes the figure by which a change is judged and reads it after the release.',
    whyItMatters: 'Without a figure fixed beforehand every launch counts as a success.',
    descriptions: {
      P1: 'Builds the usage report of an assigned feature from queries that a colleague has checked. Lists in every story the events to be recorded.',
      P2: 'Names measure, start value and target before work begins and reports all three after the release. Runs experiments with a sample size calculated beforehand.',
      P3: 'Breaks results down by customer group and period and reports where the average hides a loss. Withdraws a finding in writing when the data behind it prove wrong.',
      P4: 'Defines the figures of a product line from daily use to revenue, on which its teams report every month. Tests once a year whether these figures still forecast renewals.',
      P5: 'Fixes what counts as a user, as usage and as a loss for the whole company and has reports with other definitions switched off. Audits experiments of several departments and publishes which conclusions do not hold.',
      P6: 'Develops a method to value products without revenue, by which the board decides on their funding. Compares its forecasts with the outcomes of three years and publishes the corrections.',
    },
  },
];
