/** Words for challenges that are a burden by themselves: to have them is to need help with them. Lower case, without accents. */
const burden =
  /slum|flood|pollut|polution|contamin|congest|traffic jam|atasco|poverty|pobreza|inequal|desigual|unemploy|desempleo|homeless|sin hogar|sinhogar|drought|sequia|subsid|sinking|hundimiento|scarc|escasez|shortage|noise|ruido|crime|delincuencia|earthquake|terremoto|disaster|landslide|heat ?wave|ola de calor|olas de calor|heat island|isla de calor|informal settlement|chabol|depopulat|despobla|exclu|lonel|soledad|brecha|inundac|overcrowd|evict|desahuc|segregat|smog|erosion|gridlock|traffic accident|illegal dump|vertidos|litter|emission|emision|dengue|obesity|obesidad|typhoon|tifon|vulnerab|depriv|water loss|perdidas de agua|leak|deficit|stray|illiter|drop ?out|abandono escolar|fire risk|wildfire|incendios forestales|eros|saliniz|sea level rise|subida del nivel|rising sea|heat ?stroke|extreme heat|calor extremo|mosquito|malaria|addict|drogadic|gender violence|violencia|harass|acoso|mass tourism|overtourism|turismo masivo|vacant|abandoned|rubbish|open dump|dumping|vertedero|\bparo\b/;

/** Whether a challenge, as the text words it, is a burden. */
export function isBurden(words: string): boolean {
  return burden.test(words.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
