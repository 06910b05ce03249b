/** A web page with a story, as a site would serve it. */
export const PAGE = `<!DOCTYPE html>
<html>
<head>
<title>Ferry sails again | Harbour Post</title>
<style>p { color: red }</style>
<script>var p = "<p>no</p>";</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "Ferry sails again &amp; again",
  "datePublished": "2026-03-06 09:30:00+0100",
  "mainEntityOfPage": "https://example.org/ferry"
}
</script>
</head>
<body>
<nav><p>Home</p></nav>
<article>
<h1>Ferry sails<br>again</h1>
<figure><img src="a.jpg"><figcaption>The ferry leaves Oban. Photo: Ada Lund</figcaption></figure>
<p>"We sail on <em>Monday</em>," Lena Ortiz said.</p>
<p> </p>
<p>The harbour reopened <script>x()</script>on Friday.</p>
</article>
<p>More news</p>
</body>
</html>`;
