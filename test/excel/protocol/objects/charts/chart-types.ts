/** `Excel.ChartType`, in the words of the wire. */
export const chartTypes: ReadonlySet<string> = new Set(
  (
    'ColumnClustered ColumnStacked ColumnStacked100 3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DColumn ' +
    'BarClustered BarStacked BarStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 Line LineStacked LineStacked100 ' +
    'LineMarkers LineMarkersStacked LineMarkersStacked100 3DLine Pie PieOfPie PieExploded 3DPie 3DPieExploded BarOfPie ' +
    'XYScatter XYScatterSmooth XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers Area AreaStacked ' +
    'AreaStacked100 3DArea 3DAreaStacked 3DAreaStacked100 Doughnut DoughnutExploded Radar RadarMarkers RadarFilled ' +
    'Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect StockHLC StockOHLC StockVHLC ' +
    'StockVOHLC CylinderColClustered CylinderColStacked CylinderColStacked100 CylinderBarClustered CylinderBarStacked ' +
    'CylinderBarStacked100 CylinderCol ConeColClustered ConeColStacked ConeColStacked100 ConeBarClustered ConeBarStacked ' +
    'ConeBarStacked100 ConeCol PyramidColClustered PyramidColStacked PyramidColStacked100 PyramidBarClustered ' +
    'PyramidBarStacked PyramidBarStacked100 PyramidCol Histogram Boxwhisker Pareto RegionMap Treemap Waterfall Sunburst Funnel'
  ).split(' '),
);
