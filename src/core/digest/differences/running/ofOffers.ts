import { A_SHARE, SHARE, SUM, shape } from '../countShapes.ts';
import { type Kind, REACHES } from './kind.ts';

const RAISES =
  '(?:rais|increas|improv|lift|sweeten|upp|lower|cut)\\p{Ll}* (?:its|the|their|his|her|an?) ';
const FOR = "(?: for (?:[\\p{L}’'-]+ ){1,5}?)? ?";

/** How a bid is told, whatever it is told in: sums, or prices a share. */
const bids = (price: string): RegExp[] => [
  shape(`(?:offered|offers|offering|bids) (?<value>${price})`),
  shape(`${RAISES}(?:[\\p{Ll}-]+ )?(?:offer|bid)${FOR}to (?<value>${price})`),
  shape(
    `(?:offer|bid|(?:takeover|buyout) proposal)${FOR}(?:is worth|was worth|of|worth|stands at|${REACHES}) (?<value>${price})`,
  ),
  shape(`(?<value>${price}) (?:takeover )?(?:offer|bid)`),
];

const bid: Omit<Kind, 'name' | 'about' | 'shapes'> = {
  told: /offer|bid|proposal/i,
  of: ['offer'],
  isDeed: true,
  rivals:
    /suitor|rival (?:offer|bid)|competing|bidders|bidding|counter-?(?:offer|bid)|outbid|topp(?:ed|ing|s)|trump(?:ed|s)/u,
  moves: 'up or down',
  names: 2,
  mostApart: 2,
};

/** What is offered: for a firm, for a share of it, to those who work. */
export const ofOffers: readonly Kind[] = [
  { ...bid, name: 'offer', about: 'How much is offered?', shapes: bids(SUM) },
  {
    ...bid,
    name: 'offer a share',
    about: 'How much is offered a share?',
    shapes: bids(A_SHARE),
    rivals: new RegExp(`${bid.rivals!.source}|rival bidder`, 'iu'),
  },
  {
    name: 'pay offer',
    about: 'How much more pay is offered?',
    told: /offer/i,
    shapes: [
      shape(
        `(?:offered|offers|offering) (?:(?:its|the|their) (?:[\\p{Ll}-]+ ){1,2})?(?<value>${SHARE} (?:more(?: pay)?|(?:pay |wage )?(?:rise|raise|increase)))(?!\\p{L})`,
      ),
      shape(`${RAISES}(?:(?:pay|wage) )?offer to (?<value>${SHARE})`),
      shape(`(?:pay|wage) offer (?:of|stands at|is|was|${REACHES}) (?<value>${SHARE})`),
    ],
    of: ['pay'],
    isDeed: true,
    moves: 'up or down',
    names: 1,
    mostApart: 3,
  },
];
