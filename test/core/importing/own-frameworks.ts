import type { SourceRow } from './relay.ts';

const row = (
  family: string,
  track: string,
  level: string,
  title: string,
  competency: string,
  type: string,
  description: string,
): SourceRow => ({
  family,
  track,
  level,
  title,
  competency,
  type,
  description,
});

/** Two small frameworks of our own, so that the layouts are always tested. */
export const OWN_FRAMEWORKS: Readonly<Record<string, readonly SourceRow[]>> = {
  bakery: [
    row('Bakery', 'IC', 'B1', 'Baker', 'Dough', 'Craft', 'Mixes dough by the recipe and weighs every part of it.'),
    row(
      'Bakery',
      'IC',
      'B2',
      'Senior Baker',
      'Dough',
      'Craft',
      'Changes a recipe when flour or weather change.\nWrites down why.',
    ),
    row('Bakery', 'IC', 'B1', 'Baker', 'Oven', 'Craft', 'Bakes one sort at a time.'),
    row('Bakery', 'IC', 'B2', 'Senior Baker', 'Oven', 'Craft', 'Plans the ovens of a night.'),
    row('Bakery', 'IC', 'B1', 'Baker', 'Helping others', 'Together', 'Asks when something is unclear.'),
    row('Bakery', 'IC', 'B2', 'Senior Baker', 'Helping others', 'Together', ''),
    row(
      'Bakery',
      'Management',
      'M1',
      'Shift lead',
      'Planning',
      'Together',
      'Plans who works which night, a month ahead.',
    ),
    row(
      'Bakery',
      'Management',
      'M2',
      'Head of bakery',
      'Planning',
      'Together',
      'Plans how many bakers the next year needs.',
    ),
    row('Shop', 'IC', 'S1', 'Seller', 'Advice', 'Craft', 'Says what is in every loaf.'),
    row('Shop', 'IC', 'S2', 'Senior Seller', 'Advice', 'Craft', 'Finds a loaf for people who may not eat wheat.'),
    row('Shop', 'IC', 'S1', 'Seller', 'Helping others', 'Together', 'Takes over a queue that gets long.'),
    row('Shop', 'IC', 'S2', 'Senior Seller', 'Helping others', 'Together', 'Teaches new sellers for their first week.'),
  ],
  words: [
    row('Garden', '', 'Junior', 'Junior', 'Planting', '', 'Plants what the plan says.'),
    row('Garden', '', 'Gardener', 'Gardener', 'Planting', '', 'Chooses plants for shade, sun and soil.'),
    row('Garden', '', 'Senior', 'Senior', 'Planting', '', 'Plans a bed for four seasons.'),
    row('Garden', '', 'Junior', 'Junior', 'Watering', '', 'Waters by the list.'),
    row('Garden', '', 'Gardener', 'Gardener', 'Watering', '', ''),
    row('Garden', '', 'Senior', 'Senior', 'Watering', '', 'Builds what waters by itself.'),
  ],
};
