// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>
#include <csignal>
#include <exception>
#include <system_error>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

/// Makes root an ordinary user for the scope, so that permissions count for it too.
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
        if (m_before == 0 && ::seteuid(nobody) != 0)
            throw std::system_error(errno, std::generic_category(), "seteuid");
    }
    ~OrdinaryUser()
    {
        if (m_before == 0 && ::seteuid(0) != 0)
            std::terminate();
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    uid_t m_before = ::geteuid();
};

/// Refuses to let any file grow beyond `bytes` for the scope, as a full disk would.
class LargestFile
{
public:
    explicit LargestFile(rlim_t bytes)
        : m_handlerBefore(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &now) != 0)
            throw std::system_error(errno, std::generic_category(), "setrlimit");
    }
    ~LargestFile()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handlerBefore);
    }
    LargestFile(const LargestFile &) = delete;
    LargestFile &operator=(const LargestFile &) = delete;

private:
    rlimit m_before{};
    void (*m_handlerBefore)(int);
};

/// The umask of the scope.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {}
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};
