using System.Globalization;
using Matching.Domain;

namespace Matching.Api.Pages.Shell;

/// <summary>The language that a user reads first: Chinese, unless English was asked for. Remembered in a cookie.</summary>
/// <param name="English">Whether English comes first.</param>
public sealed record Language(bool English)
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "matching-language";

    /// <summary>The query's word that asks for a language once and from then on.</summary>
    public const string Query = "lang";

    private static readonly CookieOptions Remembered = new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true };

    /// <summary>What <c>html lang</c> says.</summary>
    public string Code => English ? "en" : "zh-CN";

    /// <summary>One of two wordings.</summary>
    public string this[string zh, string en] => English ? en : zh;

    /// <summary>A text in this language.</summary>
    public string this[Text text] => English ? text.En : text.Zh;

    /// <summary>The language of a request, by its query, else by the cookie.</summary>
    public static Language Of(HttpContext http)
    {
        var asked = http.Request.Query[Query].FirstOrDefault();
        if (asked is { Length: > 0 }) Remember(http, IsEnglish(asked));
        return new Language(IsEnglish(asked is { Length: > 0 } ? asked : http.Request.Cookies[Cookie]));
    }

    /// <summary>Sets the cookie.</summary>
    public static void Remember(HttpContext http, bool english) => http.Response.Cookies.Append(Cookie, english ? "en" : "zh", Remembered);

    /// <summary>Whether a word asks for English.</summary>
    public static bool IsEnglish(string? word) => string.Equals(word, "en", StringComparison.OrdinalIgnoreCase);

    /// <summary>A number with thousands separators and at most so many decimals; a dash for none.</summary>
    public static string Number(decimal? value, int decimals = 2) =>
        value?.ToString(decimals == 0 ? "#,0" : "#,0." + new string('#', decimals), CultureInfo.InvariantCulture) ?? "—";

    /// <summary>A number with exactly so many decimals; a dash for none.</summary>
    public static string Fixed(double? value, int decimals) =>
        value is { } number && double.IsFinite(number) ? number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) : "—";

    /// <summary>A share, 0–1, as percent; a dash for none.</summary>
    public static string Percent(double? share, int decimals = 0) => share is null ? "—" : Fixed(share * 100, decimals) + " %";

    /// <summary>A day as 2026-01-31; a dash for none.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>A moment in the server's local time, to the minute.</summary>
    public static string Moment(DateTimeOffset moment, TimeProvider time) =>
        TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
