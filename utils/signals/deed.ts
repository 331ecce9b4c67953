import { tongueOf } from './languages/tells.ts';
import type { Text } from './text.ts';

/** Verbs with which titles of work begin, over all trades, in their bare form; plural endings of the word cutter are off. */
const verbs = new Set(
  `accept access account achieve acquire activate adapt add address adjust adopt advertise advise agree align allow amend analyse analyze announce answer appeal apply appoint approve archive arrange ask assemble assess assign assist attach attend audit automate avoid award
  backfill backup balance ban begin benchmark bill block book boost borrow brainstorm break brief bring brush budget build bump bundle buy calculate calibrate call cancel capture carry catalog catalogue catch celebrate centralise centralize certify change charge chase check choose circulate claim clarify classify clean clear clone close coach code collate collect combine commission communicate compare compile complete compose conduct configure confirm connect consider consolidate consult contact continue contract contribute convert convince cook coordinate co-ordinate copy correct count cover create cross cure curate customise customize cut
  deactivate deal debug decide declare decommission decorate decrease dedupe define delegate delete deliver demo deploy deprecate describe design destroy determine develop devise digitise digitize disable discover discuss dispatch display dispose distribute ditch document donate double download draft drain draw drill drive drop dry dust
  edit educate elect eliminate email embed empty enable encourage end enforce engage enhance enlarge enquire enrol enroll ensure enter erect escalate establish estimate evaluate examine exchange execute expand experiment explain explore export expose extend extract
  fetch figure file fill film filter finalise finalize finance find finish fire fit fix flag flatten flip flush follow force forecast format formalise formalize forward found frame free freeze fulfil fulfill fund furnish gather generate get give go grade grant grease greet grind groom grow guide hand handle hang harden harvest have heat help hide highlight hire hold host hunt
  identify implement import improve include incorporate increase index inform ingest initiate inspect install instal integrate interview introduce invent inventory investigate invest invite invoice involve isolate issue iterate join journal keep kick kill label land launch lay lead learn lease leave lend let liaise license lift limit line link list listen load localise localize locate lock log look lower lubricate mail maintain make manage map mark market match measure meet mend mentor merge message migrate minimise minimize mint mock model modernise modernize modify monitor mount move mow mulch
  name negotiate nominate normalise normalize note notify obtain offboard offer onboard open operate optimise optimize order organise organize outline outsource overhaul own pack paint park partner pass patch pay perform permit persuade phase phone photograph pick pilot ping pitch place plan plant plot polish populate port position post postpone practise prepare prep present press preserve pressure-wash prevent price print prioritise prioritize probe process procure produce profile program programme promote prompt propose protect prototype prove provide provision prune publicise publicize publish pull purchase purge push put
  qualify query queue quote raise ramp rank reach read realign rearrange rebook rebrand rebuild recalibrate receive reclaim recommend reconcile reconfigure record recover recruit recycle redecorate redeem redesign redo reduce reenable refactor refill refine refit reformat refresh refund refurbish refuse register reheat reinstall reissue reject relabel relaunch relay release relocate remediate remind remodel remove rename renegotiate renew renovate rent reorder reorganise reorganize repair repaint replace replant replenish reply report repot represent reprint reprioritise request require rerun reschedule research reserve reset resolve respond restart restock restore restructure retain retire retrain retrieve return reupholster revamp revert review revise revoke rewire rework rewrite ring roll rotate route run
  sample sanitise sanitize save scale scan schedule scope scrape screen script scrub seal search secure see seed select sell send separate serve service set settle setup sew shadow share sharpen ship shoot shop shorten show shut sign simplify simulate sketch slice slim snag soft-launch solder solve sort source spec speak specify speed spike split sponsor spray spread spruce stabilise stabilize stack staff stage standardise standardize start steam sterilise stop store streamline strengthen strip study submit subscribe summarise summarize supersede supply support survey suspend swap sweep switch sync
  table tackle tag take talk tally tape target teach tell tender terminate test thank thin throw tidy tie tighten top trace track trade train transcribe transfer transform translate transport trap trial triage trim troubleshoot try tune turn type understand undo unblock uncover unify uninstall unload unlock unpack unsubscribe unsuspend update upgrade upload upskill use vacate vacuum validate verify vet view visit volunteer vote wait walk warn wash watch water weed weigh weld welcome whitelist widen wind wipe wire withdraw work wrap write yield zip`
    .trim()
    .split(/\s+/),
);

/** Words that may stand before the verb. */
const openings = new Set(
  'please pls kindly to todo wip also then now urgent re fw fwd asap finally quickly properly manually re-'.split(' '),
);

/** Somebody says that something has to be done or would like to have it. */
const demand =
  /\b(?:needs?|needed|should|shall|must|have to|has to|ought to|want(?:s|ed)? to|would like|to be \w+ed|let['’]?s|due (?:by|on|to)|deadline|by (?:eod|cob|monday|tuesday|wednesday|thursday|friday)|request(?:ed)?)\b|\?\s*$/;

/** A name of something that is done: an installation, a renewal, cataloguing, a roll-out. */
const actionNoun =
  /(?:[a-z]{3}(?:isation|ization|ification|lation|ration|gration|uction|ication|ision|ation of|ction of|ment of)s?|\b(?:renewal|removal|approval|disposal|appraisal|delivery|recovery|discovery|enquiry|inquiry|clean-?up|set-?up|roll-?out|hand-?over|sign-?off|kick-?off|follow-?up|check-?in|check-?up|top-?up|back-?up|start-?up|fit-?out|move|relocation|launch|relaunch|review|audit|update|upgrade|refresh|rework|rewrite|redesign|overhaul|repair|replacement|refurbishment|maintenance|servicing|booking|hiring|onboarding|training|testing|cataloguing|digiti[sz]ing|inventory|stock-?take|inspection|installation|migration|implementation|integration|evaluation|investigation|collection|production|preparation|commissioning|procurement|purchase|payment|refund|invoice|payroll|rebrand|campaign|survey|election|interviews?|visit|meeting|workshop|webinar|conference|event|party|exhibition|show|talk|session))\b/;

/** Words in -ing that name a thing more often than what is done. */
const things =
  /^(?:building|meeting|thing|string|king|ring|spring|wing|wedding|morning|evening|ceiling|housing|parking|lighting|heating|clothing|marketing|engineering|accounting|banking|pudding|sibling|wellbeing|during|nothing|something|everything|anything|following|interesting|amazing|missing|existing|upcoming|outstanding|remaining|pricing)$/;

/**
 * Whether a title says that something is to be done: a verb at its head or behind a prefix, a demand, a question, or the name of
 * an action. A title without is a name, a note or a heading as likely as work. Titles in other languages than English are taken
 * to say so when they have two words, since their verbs are not known.
 */
export const namesDeed = (title: Text): boolean => {
  const { words, lower } = title;
  if (demand.test(lower) || actionNoun.test(lower)) return true;
  const tongue = tongueOf([words], 30);
  if (/[^\p{ASCII}‘’“”–—…•]/u.test(lower) || (tongue !== null && tongue !== 'en')) return words.length > 1;
  const colon = lower.indexOf(':');
  const bracket = /^\s*[[(][^\])]{0,40}[\])]/.exec(lower);
  const starts = [0, colon < 0 || colon > 60 ? 0 : colon + 1, bracket === null ? 0 : bracket[0].length];
  return starts.some((start) => isDeedAt(title, start));
};

const isDeedAt = ({ words, from }: Text, start: number): boolean => {
  let at = from.findIndex((each) => each >= start);
  while (at >= 0 && (openings.has(words[at] ?? '') || /^</.test(words[at] ?? ''))) at++;
  const head = words[at];
  if (head === undefined || words.length - at < 2) return false;
  return verbs.has(head) || (/[a-z]{2}ing$/.test(head) && !things.test(head));
};
