/**
 * Words that reports of matches and races are full of, in lower case, parted by white space.
 *
 * @category Lexicons
 */
export const contests = `match matches goal goals scored scoring scorer score scoreboard half halftime half-time penalty kick corner header coach team teams league cup
  season game games player players striker defender defenders goalkeeper midfielder winger injury minute minutes referee stadium points championship final
  semifinal semi-final quarterfinal quarter-final tournament kickoff kick-off inning innings wicket wickets overs runs batted batting bowled bowling quarterback touchdown touchdowns
  yards sets tiebreak tie-break lap laps race pole qualifying medal rebounds assists batsman bowler try tries scrum puck overtime playoff playoffs fixture fixtures
  equaliser equalizer equalised volley offside substitute substituted booked squad lineup line-up opener victory defeat draw defeated beat win wins winning
  goaltender goalie defenseman defensemen puck shutout shootout overtime streak drought hat-trick golf stroke strokes par birdie bogey pitcher homer homers rink ejected`;
