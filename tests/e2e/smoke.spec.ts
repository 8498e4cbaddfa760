import { expect, test } from '@playwright/test';

test('the page answers and has a title', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Kneadwise/);
  await expect(page.locator('#root')).not.toBeEmpty();
});
