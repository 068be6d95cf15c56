using System.Text.RegularExpressions;
using Matching.Domain;

namespace Matching.Import;

/// <summary>The checks of single text values: the one place where identifiers of the domain are judged.</summary>
internal static partial class Validators
{
    private static readonly Text UsccRemedy = new("核对营业执照上的 18 位代码；境外公司留空", "check the 18 characters on the licence; leave it empty for foreign parents");

    /// <summary>Brings a value to its canonical form; returns null when it is sound.</summary>
    public delegate Fault? Check(string text, out string canonical);

    /// <summary>统一社会信用代码 with both check characters (domain 3.2).</summary>
    public static Fault? Uscc(string text, out string canonical)
    {
        canonical = Fold.Narrow(text).ToUpperInvariant();
        if (!Domain.Uscc.TryParse(canonical, out var code, out var reason)) return new(reason, UsccRemedy);
        canonical = code.Value;
        return null;
    }

    /// <summary>规划地块编号: the two grammars of domain 1.1.</summary>
    public static Fault? ParcelNumber(string text, out string canonical)
    {
        canonical = Fold.Narrow(text);
        return Domain.ParcelNumber.TryParse(canonical, out _)
            ? null
            : new(
                new("不像规划地块编号", "does not look like a planning parcel number"),
                new("规划编号如 GS0806-R21/B1/B2-05；原样保留", "such numbers read GS0806-R21/B1/B2-05; it is kept as it is"));
    }

    /// <summary>A row's key: no character that an address or another key could not carry.</summary>
    public static Fault? Key(string text, out string canonical)
    {
        canonical = text;
        return text.Length <= 100 && text.AsSpan().IndexOfAny("/\\?#%|\"\r\n\t") < 0
            ? null
            : new(
                new("编号过长或含有 / \\ ? # % | \" 等字符", "the id is too long or holds one of / \\ ? # % | \""),
                new("改用字母、数字、- 和 _，不超过 100 个字符", "use letters, digits, - and _, at most 100 characters"));
    }

    /// <summary>A GB/T 4754 code: the section letter and up to four digits.</summary>
    public static Fault? IndustryCode(string text, out string canonical)
    {
        canonical = Fold.Narrow(text).ToUpperInvariant();
        return IndustryForm().IsMatch(canonical)
            ? null
            : new(
                new("不是 GB/T 4754 行业代码", "not a GB/T 4754 code"),
                new("写门类字母加 2–4 位数字，如 I6520", "write the section letter and two to four digits, such as I6520"));
    }

    /// <summary>A prefix of GB/T 4754 codes.</summary>
    public static Fault? IndustryPrefix(string text, out string canonical)
    {
        canonical = Fold.Narrow(text).ToUpperInvariant();
        return PrefixForm().IsMatch(canonical)
            ? null
            : new(
                new($"“{text}”不是行业代码前缀", $"'{text}' is no prefix of a GB/T 4754 code"),
                new("写 I、I65 或 I6520 这样的前缀", "write a prefix such as I, I65 or I6520"));
    }

    /// <summary>A land-use code of GB 50137-2011, or the local M0 and M创.</summary>
    public static Fault? LandUse(string text, out string canonical)
    {
        canonical = Fold.Narrow(text);
        return LandUseForm().IsMatch(canonical)
            ? null
            : new(
                new($"“{text}”不是用地代码", $"'{text}' is no land-use code"),
                new("写 B1、B2、M0、R21 这样的代码", "write codes such as B1, B2, M0, R21"));
    }

    /// <summary>An address of the web: nothing else may become a link on a page.</summary>
    public static Fault? WebAddress(string text, out string canonical)
    {
        canonical = text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? null
            : new(new("不是网址", "not a web address"), new("以 http:// 或 https:// 开头", "it starts with http:// or https://"));
    }

    [GeneratedRegex(@"^[A-T](\d{2,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex IndustryForm();

    [GeneratedRegex(@"^([A-T]\d{0,4}|\d{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixForm();

    [GeneratedRegex(@"^[A-Z](\d{1,3}|创)?[a-z]?$", RegexOptions.CultureInvariant)]
    private static partial Regex LandUseForm();
}
