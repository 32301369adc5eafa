<?php
// Prints a form as the official system does: HTML tables by TCPDF. The form comes as JSON on the standard input, the PDF
// goes to the file that is named.
error_reporting(E_ALL & ~E_DEPRECATED);
require '/usr/share/php/tcpdf/tcpdf.php';
$form = json_decode(stream_get_contents(STDIN), true, 64, JSON_THROW_ON_ERROR);
$pdf = new TCPDF($form['orientation'], 'pt', $form['paper']);
$pdf->setPrintHeader(false);
$pdf->setPrintFooter($form['footer']);
$pdf->SetMargins($form['margin'], $form['margin'], $form['margin']);
$pdf->SetAutoPageBreak(true, $form['margin']);
$font = TCPDF_FONTS::addTTFfont($form['font'], 'TrueTypeUnicode', '', 32, $form['fonts']);
$pdf->SetFont($font, '', $form['size'], $form['fonts'] . $font . '.php');
$pdf->AddPage();
$escape = fn (string $text): string => nl2br(htmlspecialchars($text));
foreach ($form['blocks'] as $block) {
  if (isset($block['lines'])) {
    $pdf->writeHTML(implode('<br>', array_map($escape, $block['lines'])), true, false, false, false, '');
    continue;
  }
  $html = '<table border="1" cellpadding="' . $form['padding'] . '">';
  $rowsOf = fn (array $rows, string $attributes): string => implode('', array_map(fn (array $row): string => '<tr' . $attributes . '>'
    . implode('', array_map(fn (array $cell): string => '<td width="' . $cell['width'] . '"'
      . ' colspan="' . ($cell['columns'] ?? 1) . '" rowspan="' . ($cell['rows'] ?? 1) . '">' . $escape($cell['text']) . '</td>', $row))
    . '</tr>', $rows));
  $head = $rowsOf($block['head'], '');
  $html .= $form['repeats'] ? '<thead>' . $head . '</thead>' : $head;
  $html .= $rowsOf($block['rows'], $form['whole'] ? ' nobr="true"' : '') . '</table>';
  $pdf->writeHTML($html, true, false, false, false, '');
}
$pdf->Output($argv[1], 'F');
