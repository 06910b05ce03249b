import { wordsOf } from "../words.js";

/** What an English list counts: `7 ways`, `15 reasons`. */
export const listNouns: Readonly<Record<string, true>> = wordsOf(
  true,
  `
  ways, reasons, things, cards, tips, tricks, hacks,
  steps, rules, lessons, takeaways, facts, myths, lies,
  truths, secrets, signs, symptoms, mistakes, questions,
  answers, ideas, examples, quotes, stories, moments,
  times, photos, pictures, images, pics, gifs, videos,
  clips, tweets, memes, jokes, posts, products, gifts,
  deals, items, recipes, meals, dishes, foods, drinks,
  books, movies, films, shows, songs, albums, games,
  apps, tools, gadgets, features, trends, predictions,
  strategies, techniques, methods, habits, benefits,
  advantages, problems, challenges, struggles, experiments,
  exercises, workouts, places, destinations, cities, spots,
  hotels, beaches, restaurants, celebrities, celebs, stars,
  actors, people who, companies, startups, brands, jobs,
  careers, outfits, looks, hairstyles, costumes, decorations,
  diys, projects, keys, insights, thoughts, words,
  phrases, terms, names, stats, charts, maps, graphs,
  theories, mysteries, characters, episodes, scenes,
  players to, players who, candidates to, best, worst,
  biggest, greatest, funniest, weirdest, cutest, coolest,
  hottest, easiest, simplest, craziest, strangest, smartest,
  dumbest, sexiest, scariest, most,
`,
);
