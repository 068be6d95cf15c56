using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Matching.Api.Security;

/// <summary>The browsers that have shown a key: each holds a random word in a cookie, of which the server keeps the hash. They end with the process.</summary>
internal sealed class SignIns(TimeProvider time)
{
    /// <summary>The cookie's name.</summary>
    public const string Cookie = "matching-sign-in";

    /// <summary>How long a browser stays signed in.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _until = new(StringComparer.Ordinal);

    /// <summary>Lets a browser in.</summary>
    public void Begin(HttpContext http)
    {
        var now = time.GetUtcNow();
        foreach (var (hash, until) in _until)
            if (until <= now) _until.TryRemove(hash, out _);
        var word = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        _until[Hash(word)] = now + Lifetime;
        http.Response.Cookies.Append(Cookie, word, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, IsEssential = true, MaxAge = Lifetime });
    }

    /// <summary>Whether a request comes from a browser that was let in.</summary>
    public bool Knows(HttpRequest request) =>
        request.Cookies[Cookie] is { Length: > 0 } word && _until.TryGetValue(Hash(word), out var until) && until > time.GetUtcNow();

    /// <summary>Lets a browser out.</summary>
    public void End(HttpContext http)
    {
        if (http.Request.Cookies[Cookie] is { Length: > 0 } word) _until.TryRemove(Hash(word), out _);
        http.Response.Cookies.Delete(Cookie);
    }

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(word)));
}
