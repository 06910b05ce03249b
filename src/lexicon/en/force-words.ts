/** Words for those who fight for a state, and for what they fight with. */
// biome-ignore format: words, not one a line
export const forceWords: readonly string[] = [
  "army", "armies", "troops", "forces", "soldiers", "soldier", "marines", "navy", "military",
  "commandos", "paratroopers", "infantry", "battalion", "brigade", "division", "artillery",
  "aircraft", "jets", "warplanes", "fighters", "bombers", "drones", "helicopters", "gunships", "tanks",
  "warships", "planes", "submarine",
];
