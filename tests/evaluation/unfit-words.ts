import { stem } from '../../utils/signals/text.ts';

/**
 * Common words of English that no ticket is judged by: insults, sex, violence and crime, and names of peoples and faiths. The
 * encoder has an opinion on each, but none of them says whether work has an end, and a reader would rightly mind to see them
 * weighed.
 */
const words =
  `abuse abused ass asshole bastard bitch bloody bollocks boob booby bullshit cock cocksucker crap cunt damn damned dick dickhead dork dumbass dumbest
  fag faggot fart fuck fucked fucker fucking goddamn gook hooker horny idiot jackass jerk moron motherfucker nigga nigger nude piss pissed pissing
  poop porn porno pornography prick prostitute prostitution puke pussy queer retard retarded schmuck sex sexual sexy shit shitty shithead slut
  stupid tits wacko whore wimp bimbo creep spank spanked
  assassin assassinate bombing corpse drown execute execution genocide hanged holocaust hostage kidnap kidnapped kidnapper kidnapping kill killed killer
  killing knife massacre molest murder murdered murderer pistol rape raped rapist rifle shoot shot slaughter slaughtered slaughterhouse slavery
  stab stabbed stabbing suicide terrorism terrorist torture tortured victim weapon addict addiction cocaine drunk heroin opium whiskey
  african american arab asian black blonde buddha catholic chinese christ christian christianity communist french german god goddess gypsy hindu
  indian irish islam islamic israel israeli italian japanese jesus jew jewish korean latin lesbian mexican muslim nazi negro pope protestant
  russian satan terrorist turk white gay homo female girl blind deaf dumb cripple crippled psycho psychiatric psychiatrist insane lunatic
  maniac madman savage peasant refugee immigrant gestapo`.split(/\s+/u);

/** The stems of those words, which are not asked about. */
export const unfitWords: ReadonlySet<string> = new Set(words.flatMap((word) => [word, stem(word)]));
