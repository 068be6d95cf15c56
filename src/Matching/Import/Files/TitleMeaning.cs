namespace Matching.Import;

/// <summary>What a title says: its column and the unit it names, with what is wrong or doubtful about it. No column and no fault is a position that is not to be read.</summary>
internal readonly record struct TitleMeaning(Column? Column, MeasureUnit? Unit, Fault? Fault)
{
    /// <summary>A title that no column has.</summary>
    public static TitleMeaning Unknown { get; } = new(
        null,
        null,
        Fault.Warning(new("不认识的列，未读取", "an unknown column; it was not read"), new("如需导入，请改成格式说明里的列名", "to import it, use a title of the format's description")));
}
