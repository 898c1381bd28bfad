/**
 * Runs in every page where nothing else may: it shows the words in the page itself as soon as it is clear that the
 * page's own script will not replace them. It keeps to the language of old browsers, and stands in the page, where it
 * cannot fail to arrive; the content policy names its hash, and allows no other.
 */
export const START_SCRIPT = `(function () {
  var page = document.documentElement;
  var waiting = function () { return document.getElementById('stuck'); };
  var look = function () {
    setTimeout(function () { if (waiting()) page.setAttribute('data-stuck', ''); }, 3000);
  };
  if (document.readyState === 'complete') look();
  else window.addEventListener('load', look);
  document.addEventListener('submit', function (event) {
    if (!waiting()) return;
    event.preventDefault();
    location.reload();
  });
})();`;
