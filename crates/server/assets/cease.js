// Small comforts. Every page works without them.
(() => {
  "use strict";
  const all = (query) => document.querySelectorAll(query);

  // A mistake is read out and reached first.
  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();

  // One press sends once. The button stays enabled for those who cannot see it greyed out; a page that comes
  // back from the browser's memory is fresh again.
  addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    setTimeout(() => delete form.dataset.sent, 15000);
  });
  addEventListener("pageshow", () => all("form[data-sent]").forEach((form) => delete form.dataset.sent));

  // Passkeys. The form stays hidden where the browser knows none.
  if (window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON) all("form[data-passkey]").forEach((form) => {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const asked = JSON.parse(form.dataset.passkey);
      try {
        const credential = "new" in form.dataset
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(asked) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(asked) });
        form.elements.credential.value = JSON.stringify(credential);
        form.submit();
      } catch {
        form.querySelector("[role=status]").textContent = form.dataset.failed;
      }
    });
  });

  // Copies what stands in the element named by data-copy.
  if (navigator.clipboard) all("[data-copy]").forEach((place) => {
    const text = document.getElementById(place.dataset.copy);
    const status = place.querySelector("[role=status]");
    place.hidden = false;
    place.querySelector("button").addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        status.textContent = place.dataset.copied;
      } catch {
        getSelection().selectAllChildren(text);
      }
    });
  });

  // Where the browser is, when asked for: rounded to about a kilometre, in the body of a form and in no address.
  if (navigator.geolocation) all("form[data-here]").forEach((form) => {
    const status = form.querySelector("[role=status]");
    const { lat, lon } = form.elements;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      if (lat.value) return;
      event.preventDefault();
      status.textContent = form.dataset.asking;
      navigator.geolocation.getCurrentPosition(({ coords }) => {
        lat.value = coords.latitude.toFixed(2);
        lon.value = coords.longitude.toFixed(2);
        form.requestSubmit();
      }, () => { status.textContent = form.dataset.failed; }, { maximumAge: 600000, timeout: 15000 });
    });
  });

  // The reader's own time beside Brussels time, where the two differ at that moment.
  const wall = (date, zone) => date.toLocaleString("sv", { timeZone: zone });
  all("time[data-local]").forEach((time) => {
    const date = new Date(time.dateTime);
    if (isNaN(date) || wall(date) === wall(date, "Europe/Brussels")) return;
    const here = date.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.split("/").pop().replace(/_/g, " ");
    const beside = document.createElement("span");
    beside.className = "quiet";
    beside.textContent = ` (${zone}: ${here})`;
    time.after(beside);
  });
})();
