using System.CommandLine.Parsing;
using System.Globalization;
using Matching.Domain;

namespace Matching.Cli.Options;

/// <summary>Reads the values of options and arguments; what cannot be read is an error of usage that quotes it.</summary>
internal static class Values
{
    /// <summary>An offering: <c>plot:ID</c>, <c>building:ID</c> or <c>center:CODE</c>.</summary>
    public static OfferingId Offering(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (OfferingId.TryParse(text, out var id)) return id;
        result.AddError(NoOffering(text).ToString());
        return default;
    }

    /// <summary>What is said of a text that names no offering.</summary>
    public static Text NoOffering(string text) => new(
        $"“{text}”不是载体：写 plot:编号、building:编号 或 center:代码，代码为 {CenterIds.CodeList}",
        $"'{text}' names no offering; write plot:ID, building:ID or center:CODE with CODE one of {CenterIds.CodeList}");

    /// <summary>A day, <c>yyyy-MM-dd</c>. No other form, as 01/02/2026 means two days.</summary>
    public static DateOnly? Day(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError(new Text($"“{text}”不是日期：写 2026-06-30 这样的形式", $"'{text}' is no date; write it like 2026-06-30").ToString());
        return null;
    }

    /// <summary>A whole number between two limits, both allowed.</summary>
    public static Func<ArgumentResult, int> Whole(int least, int most = int.MaxValue) => result =>
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        var range = most == int.MaxValue ? $"≥ {least}" : $"{least}–{most}";
        result.AddError(new Text($"“{text}”不是整数（{range}）", $"'{text}' is no whole number ({range})").ToString());
        return 0;
    };

    /// <summary>A file to be written, in a folder that exists.</summary>
    /// <param name="endings">Permitted endings; none permits all.</param>
    public static Func<ArgumentResult, FileInfo?> NewFile(params string[] endings) => result =>
    {
        var text = result.Tokens[0].Value;
        var file = new FileInfo(text);
        if (endings.Length > 0 && !endings.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
            result.AddError(new Text($"“{text}”的扩展名应为 {string.Join("、", endings)}", $"'{text}' must end in {string.Join(", ", endings)}").ToString());
        else if (file.Directory is not { Exists: true })
            result.AddError(new Text($"“{text}”所在的文件夹不存在", $"the folder of '{text}' does not exist").ToString());
        else if (Directory.Exists(file.FullName))
            result.AddError(new Text($"“{text}”是文件夹", $"'{text}' is a folder").ToString());
        return file;
    };

    /// <summary>A file to be read.</summary>
    public static FileInfo? ExistingFile(ArgumentResult result)
    {
        var file = new FileInfo(result.Tokens[0].Value);
        if (!file.Exists)
            result.AddError(new Text($"文件“{result.Tokens[0].Value}”不存在", $"there is no file '{result.Tokens[0].Value}'").ToString());
        return file;
    }
}
