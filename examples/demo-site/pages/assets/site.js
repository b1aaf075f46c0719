// The visitor's own word: no more tracking in this browser.
for (const button of document.querySelectorAll('[data-stop]')) {
  button.addEventListener('click', () => {
    window.shirube?.consent(false)
    button.textContent = button.dataset.stopped
    button.disabled = true
  })
}
