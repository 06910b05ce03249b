/** What befalls people and things without anybody meaning it to: words → their code among IPTC's Media Topics. */
// biome-ignore format: one kind a line
export const hazards: Readonly<Record<string, string>> = {
  "earthquake quake tremor aftershock tsunami eruption volcano": "20000148",
  "storm hurricane typhoon cyclone tornado blizzard gale thunderstorm hailstorm lightning": "20000148",
  "flood floods flooding floodwaters landslide landslides mudslide mudslides avalanche": "20000148",
  "drought famine heatwave wildfire wildfires bushfire bushfires": "20000148",
  "fire fires blaze inferno explosion blast leak collapse stampede": "20000139",
  "crash collision derailment accident pileup shipwreck": "20000139",
  "epidemic pandemic outbreak cholera measles malaria ebola tuberculosis dengue flu influenza polio covid covid-19 coronavirus virus disease": "07000000",
};

/** What people are killed and wounded with, and places hit: it does nothing by itself. */
export const weapons: readonly string[] =
  "bomb bombs rocket rockets missile missiles shell shells mortar mortars gunfire bullet bullets grenade grenades mine mines shrapnel knife artillery gun guns drone drones torpedo torpedoes".split(
    " ",
  );
