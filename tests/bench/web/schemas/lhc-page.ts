/** The page around LHC-Forms, with the files in the order that its documentation gives, and a Next of its own. */
export const lhcPage = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Questions</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/webcomponent/styles.css">
</head>
<body>
  <div id="root"></div>
  <button id="next" type="button">Next</button>
  <script src="/webcomponent/assets/lib/zone.min.js"></script>
  <script src="/webcomponent/runtime.js" type="module"></script>
  <script src="/webcomponent/polyfills.js" type="module"></script>
  <script src="/webcomponent/main.js" type="module"></script>
  <script src="/fhir/R4/lformsFHIR.min.js" defer></script>
  <script src="/host.js" type="module"></script>
</body>
</html>
`;
