namespace Matching.Import;

/// <summary>Checks of coordinates that plots and buildings share.</summary>
internal static class Places
{
    /// <summary>Reports a longitude without latitude, or the other way round.</summary>
    public static void Check(Row row, Column lonColumn, double? lon, Column latColumn, double? lat)
    {
        if (lon is null == lat is null || row.Has(lonColumn) == row.Has(latColumn)) return;
        var missing = lon is null ? lonColumn : latColumn;
        row.Error(missing, new("经度和纬度只写了一个", "only one of longitude and latitude is given"), new("两个都写，或都留空", "give both, or neither"));
    }
}
